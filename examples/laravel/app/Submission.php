<?php

namespace App;

use Illuminate\Support\Collection;

/** What a participant has to hand in. A real platform has these in its database. */
final class Submission
{
    private const ALL = [
        ['Siti Rahma', 'Analisis Data dengan Spreadsheet', 'Tugas 2', 'PRAT-UJ0EEQ', 'tpm', 2, 'siti-tugas-2.pdf'],
        ['Budi Santoso', 'Analisis Data dengan Spreadsheet', 'Tugas 1', 'PRAT-FAILED01', 'tpm', 1, 'budi-tugas-1.pdf'],
        ['Made Wirawan', 'Pemasaran Digital', 'Tugas 3', 'PRAT-M4D3W1', 'tpm', 3, 'made-tugas-3.docx'],
        ['Agus Pratama', 'Pemasaran Digital', 'Unjuk keterampilan', 'PRAT-TPMOPEN4', 'uk', 999, 'agus-uk.mp4'],
        ['Dewi Lestari', 'Desain Grafis', 'Tugas 1', 'PRAT-MISSING7', 'tpm', 1, 'dewi-tugas-1.png'],
    ];

    private function __construct(
        public readonly int $id,
        public readonly string $participant,
        public readonly string $course,
        public readonly string $task,
        public readonly string $redeemCode,
        public readonly string $scope,
        public readonly int $sequence,
        public readonly string $file,
    ) {}

    /** @return Collection<int, self> */
    public static function all(): Collection
    {
        return collect(self::ALL)->map(fn (array $record, int $index) => new self($index + 1, ...$record));
    }

    public function url(): string
    {
        return "https://lms.example.id/files/$this->file";
    }

    public function initials(): string
    {
        return collect(explode(' ', $this->participant))->map(fn (string $name) => $name[0])->implode('');
    }

    /** Where it belongs at Prakerja. */
    public function place(): array
    {
        return ['redeem_code' => $this->redeemCode, 'scope' => $this->scope, 'sequence' => $this->sequence];
    }
}
