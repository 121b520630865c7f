<?php

declare(strict_types=1);

namespace Segel\Laravel\Tests;

use Illuminate\Support\Facades\Artisan;

final class DiagnoseCommandTest extends TestCase
{
    private const PATH = '/api/v1/integration/tpm/submission';

    private const BODY = '{"url_file":"https://lms.example.id/tugas-2.pdf"}';

    private const KEY = 'K3Y-that-nobody-may-see';

    private const NOW = 1698289216;

    protected function setUp(): void
    {
        parent::setUp();
        config(['segel.prakerja.sign_key' => self::KEY, 'segel.lang' => 'en']);
    }

    public function test_a_right_signature_is_right(): void
    {
        [$status, $shown] = self::diagnose(self::signature(self::BODY));

        $this->assertSame(0, $status);
        $this->assertSame("The signature is right.\n", $shown);
    }

    public function test_a_wrong_signature_is_explained(): void
    {
        [$status, $shown] = self::diagnose(self::signature(str_replace('/', '\/', self::BODY)));

        $this->assertSame(1, $status);
        $this->assertStringContainsString('body_slashes_escaped', $shown);
        $this->assertStringContainsString('my_client_code' . self::NOW . 'POST' . self::PATH . self::BODY, $shown);
        $this->assertStringContainsString(self::signature(self::BODY), $shown);
    }

    public function test_what_nothing_explains_is_said_so(): void
    {
        [$status, $shown] = self::diagnose(str_repeat('0', 40));

        $this->assertSame(1, $status);
        $this->assertStringContainsString('No common mistake explains it', $shown);
    }

    /** @dataProvider mistakes */
    public function test_no_key_is_shown(string $signature, array $more): void
    {
        [, $shown] = self::diagnose($signature, $more);

        $this->assertNotSame('', $shown);
        $this->assertStringNotContainsString(self::KEY, $shown);
    }

    public static function mistakes(): array
    {
        $message = 'my_client_code' . self::NOW . 'POST' . self::PATH . self::BODY;

        return [
            'right' => [hash_hmac('sha1', $message, self::KEY), []],
            'key and message swapped' => [hash_hmac('sha1', self::KEY, $message), []],
            'key with a line end' => [hash_hmac('sha1', $message, self::KEY . "\n"), []],
            'the key itself' => [self::KEY, []],
            'no path' => [str_repeat('0', 40), ['--path' => '']],
            'no time' => [str_repeat('0', 40), ['--timestamp' => 'now']],
            'milliseconds' => [str_repeat('0', 40), ['--timestamp' => '1698289216000']],
            'no file' => [str_repeat('0', 40), ['--body' => '/no/such/file']],
        ];
    }

    public function test_what_cannot_be_diagnosed_is_refused(): void
    {
        foreach (array_slice(self::mistakes(), -4) as $name => [$signature, $more]) {
            $this->assertSame(2, self::diagnose($signature, $more)[0], $name);
        }
    }

    /** @return array{int, string} exit status and output */
    private static function diagnose(string $signature, array $more = []): array
    {
        $file = tempnam(sys_get_temp_dir(), 'segel');
        file_put_contents($file, self::BODY);
        $arguments = ['signature' => $signature, '--timestamp' => (string) self::NOW, '--path' => self::PATH, '--body' => $file];
        $status = Artisan::call('segel:diagnose', $more + $arguments);
        unlink($file);

        return [$status, Artisan::output()];
    }

    private static function signature(string $body): string
    {
        return hash_hmac('sha1', 'my_client_code' . self::NOW . 'POST' . self::PATH . $body, self::KEY);
    }
}
