<?php

declare(strict_types=1);

namespace Segel\Laravel\Tests;

use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\Request;
use Illuminate\Support\Facades\Http;
use InvalidArgumentException;
use Segel\Call;
use Segel\Laravel\Facades\Segel;
use Segel\Prakerja;
use Segel\Rejected;
use Segel\Seekpass;

/** With `Http::fake()`, as in the tests of an application. */
final class FakeTest extends TestCase
{
    public function test_a_faked_answer_is_read(): void
    {
        Http::fake(['*/tpm/submission/status' => Http::response(self::STATUS)]);

        $reply = Http::segel(Segel::prakerja()->submissionStatus(self::SUBMISSION));

        $this->assertSame('succeeded', $reply['assignment']['status']);
        Http::assertSent(fn (Request $request): bool => $request->method() === 'POST'
            && $request['redeem_code'] === 'PRAT-UJ0EEQ'
            && $request->hasHeader('client_code', 'my_client_code'));
    }

    public function test_a_faked_refusal_is_thrown(): void
    {
        $refusal = ['success' => false, 'code' => 'ERRTPM4062', 'message' => 'tidak ditemukan'];
        Http::fake(['*' => Http::response($refusal, 400)]);
        $call = Segel::prakerja()->submissionStatus(self::SUBMISSION);

        foreach ([false, true] as $throws) {
            $http = Http::withOptions(['http_errors' => $throws]);
            $error = self::thrown(Rejected::class, fn () => $http->segel($call));

            $this->assertSame('ERRTPM4062', $error->partnerCode);
        }
    }

    public function test_the_headers_are_those_of_the_call_in_their_order(): void
    {
        Http::fake(['*' => Http::response(self::STATUS)]);
        $call = Segel::prakerja()->submissionStatus(self::SUBMISSION);

        Http::withUserAgent('LMS/1.0')->withHeaders(['SIGNATURE' => 'mine'])->acceptJson()->segel($call);

        $headers = self::sent()->headers();
        $this->assertSame(['LMS/1.0'], $headers['User-Agent']);
        $this->assertSame($call->headers, self::own($headers, $call));
        $this->assertArrayNotHasKey('SIGNATURE', $headers);
    }

    public function test_a_call_without_content_type_gets_none(): void
    {
        Http::fake(['*' => Http::response(['status' => 'completed', 'credentials' => []])]);
        $call = (new Seekpass(baseUrl: 'https://seekpass.example.id', accessToken: 'token'))->submissionStatus(['id' => 'batch 1/2']);

        try {
            Http::segel($call);
        } catch (\Segel\Exception) {
            // Only what was sent counts.
        }

        $this->assertFalse(self::sent()->hasHeader('Content-Type'));
        $this->assertSame($call->url, self::sent()->url());
        $this->assertSame('', self::sent()->body());
    }

    public function test_what_http_was_told_stays_for_others_alone(): void
    {
        Http::fake(['*' => Http::response(self::STATUS)]);
        $http = Http::baseUrl('https://lms.example.id')->withHeaders(['X-Trace' => '7']);

        $http->withBody('another', 'text/plain')->segel(Segel::prakerja()->submissionStatus(self::SUBMISSION));
        $http->asJson()->post('/hooks', ['done' => true]);

        [$call, $hook] = Http::recorded()->map(fn (array $pair): Request => $pair[0])->all();
        $this->assertStringStartsWith(getenv('SANDBOX'), $call->url());
        $this->assertSame(['7'], $call->header('X-Trace'));
        $this->assertSame('https://lms.example.id/hooks', $hook->url());
        $this->assertSame('{"done":true}', $hook->body());
        $this->assertFalse($hook->hasHeader('signature'));
    }

    public function test_a_call_without_an_answer_may_be_faked(): void
    {
        Http::fake(fn () => throw new ConnectionException('cURL error 28 for ' . self::NIK));
        $call = Segel::prakerja()->submissionStatus(self::SUBMISSION);

        $error = self::thrown(ConnectionException::class, fn () => Http::segel($call));

        $this->assertSame('No answer from 127.0.0.1: the connection failed', $error->getMessage());
    }

    public function test_an_address_that_guzzle_would_change_is_not_sent(): void
    {
        Http::fake();
        $prakerja = new Prakerja('me', 'key', baseUrl: 'https://api.example.id/é');

        self::thrown(InvalidArgumentException::class, fn () => Http::segel($prakerja->submissionStatus(self::SUBMISSION)));

        Http::assertNothingSent();
    }

    private static function sent(): Request
    {
        return Http::recorded()->first()[0];
    }

    /** Those headers that a call has, each value once. */
    private static function own(array $headers, Call $call): array
    {
        $own = array_intersect_key($headers, $call->headers);

        return array_map(fn (array $values): string => implode(' and ', $values), $own);
    }
}
