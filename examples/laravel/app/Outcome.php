<?php

namespace App;

use Illuminate\Http\Client\ConnectionException;
use Segel\Reason;
use Segel\Rejected;
use Segel\Retry;
use Segel\Unreadable;

/** What became of a submission, in words for the person at the desk. */
final class Outcome
{
    public function __construct(
        public readonly Tone $tone,
        public readonly string $title,
        public readonly string $detail = '',
    ) {}

    /** @param array<string, mixed>|null $assignment a part of the reply of `submissionStatus()` */
    public static function ofStatus(?array $assignment): self
    {
        return match ($assignment['status'] ?? null) {
            'not_submitted' => new self(Tone::Idle, 'Belum diserahkan'),
            'pending' => new self(Tone::Waiting, 'Sedang dinilai', 'Periksa lagi nanti.'),
            'succeeded' => new self(Tone::Good, 'Diterima'),
            'failed' => new self(Tone::Bad, 'Tidak lulus', 'Minta peserta memperbaiki, lalu serahkan lagi.'),
            default => new self(Tone::Idle, 'Belum ada kabar dari Prakerja'),
        };
    }

    public static function ofError(Rejected|Unreadable|ConnectionException $error): self
    {
        return match (true) {
            $error instanceof ConnectionException => new self(Tone::Bad, 'Prakerja tidak menjawab', 'Coba lagi nanti.'),
            $error instanceof Unreadable => new self(
                Tone::Bad,
                'Jawaban Prakerja tidak terbaca',
                $error->retry === Retry::Later ? 'Coba lagi nanti.' : 'Hubungi Prakerja.',
            ),
            $error->retry === Retry::Later => new self(Tone::Waiting, 'Belum waktunya', self::words($error)),
            default => new self(Tone::Bad, self::refusal($error->reason), self::words($error)),
        };
    }

    private static function refusal(Reason $reason): string
    {
        return match ($reason) {
            Reason::NotFound => 'Tidak ditemukan di Prakerja',
            Reason::Unauthenticated, Reason::Forbidden => 'Platform ini ditolak Prakerja',
            default => 'Ditolak Prakerja',
        };
    }

    /** The partner's own words, and its code for those who ask it. */
    private static function words(Rejected $error): string
    {
        return $error->partnerCode === null ? (string) $error->text : "$error->text ($error->partnerCode)";
    }
}
