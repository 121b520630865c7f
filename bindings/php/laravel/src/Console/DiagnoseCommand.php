<?php

declare(strict_types=1);

namespace Segel\Laravel\Console;

use Illuminate\Console\Command;
use Segel\InvalidParams;
use Segel\Laravel\Partners;

/** Says why a Prakerja signature is wrong; shows the text to sign, and never a key. */
final class DiagnoseCommand extends Command
{
    protected $signature = 'segel:diagnose
        {signature : The signature that was sent}
        {--timestamp= : The timestamp that was sent, Unix seconds}
        {--method=POST : The HTTP method}
        {--path= : The path as in the request line, with its query}
        {--body= : A file with the exact body, - for standard input; none if not given}
        {--authorization= : The Authorization header, if one was signed}';

    protected $description = 'Says why Prakerja refuses a signature that other code computed';

    public function handle(Partners $partners): int
    {
        $timestamp = (string) $this->option('timestamp');
        if (! ctype_digit($timestamp)) {
            $this->error('--timestamp must be the Unix seconds that were sent');

            return self::INVALID;
        }
        $body = $this->body();
        if ($body === null) {
            return self::INVALID;
        }
        try {
            $diagnosis = $partners->prakerja()->diagnose(
                (int) $timestamp,
                (string) $this->option('method'),
                (string) $this->option('path'),
                $body,
                (string) $this->argument('signature'),
                $this->option('authorization'),
            );
        } catch (InvalidParams $error) {
            $this->complain($error);

            return self::INVALID;
        }
        $this->tell($diagnosis);

        return $diagnosis['valid'] ? self::SUCCESS : self::FAILURE;
    }

    /** Null if there is no such file. */
    private function body(): ?string
    {
        $file = $this->option('body');
        if ($file === null) {
            return '';
        }
        $body = @file_get_contents($file === '-' ? 'php://stdin' : $file);
        if ($body === false) {
            $this->error("Cannot read $file");

            return null;
        }

        return $body;
    }

    private function complain(InvalidParams $error): void
    {
        foreach ($error->violations as $violation) {
            $this->error(ltrim("$violation->path: $violation->text"));
        }
    }

    /** @param array<string, mixed> $diagnosis */
    private function tell(array $diagnosis): void
    {
        if ($diagnosis['valid']) {
            $this->info('The signature is right.');

            return;
        }
        $this->error('The signature is wrong.');
        foreach ($diagnosis['causes'] as $cause) {
            $this->line("\n<comment>{$cause['cause']}</comment>");
            $this->line("  {$cause['text']}");
            $this->line("  {$cause['fix']}");
        }
        if ($diagnosis['causes'] === []) {
            $this->line("\nNo common mistake explains it. Are client code and key those of this environment?");
        }
        if ($diagnosis['message'] !== null) {
            $this->line("\nThe text to sign:");
            // Raw, for it can hold what looks like formatting.
            $this->output->writeln($diagnosis['message'], $this->output::OUTPUT_RAW);
        }
        $this->line("\nThe right signature of it: {$diagnosis['expected']}");
    }
}
