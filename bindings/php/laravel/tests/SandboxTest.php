<?php

declare(strict_types=1);

namespace Segel\Laravel\Tests;

use Closure;
use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\PendingRequest;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Http;
use Segel\Call;
use Segel\Client;
use Segel\Exception;
use Segel\Json;
use Segel\Laravel\Facades\Segel;
use Segel\Problem;
use Segel\Reason;
use Segel\Rejected;
use Segel\Retry;
use Segel\Seekpass;
use Segel\Unreadable;

/** Over real HTTP. */
final class SandboxTest extends TestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->resetSandbox();
    }

    public function test_an_assignment_is_handed_in_and_accepted(): void
    {
        $url = ['url_file' => 'https://lms.example.id/files/tugas-2.pdf'];
        $handedIn = Http::segel(Segel::prakerja()->submitAssignment(self::SUBMISSION + $url));
        $statuses = [];
        for ($ask = 0; $ask < 2; $ask++) {
            $statuses[] = Http::segel(Segel::prakerja()->submissionStatus(self::SUBMISSION))['assignment']['status'];
        }

        $this->assertSame($url['url_file'], $handedIn['url_file']);
        $this->assertSame(['pending', 'succeeded'], $statuses);
    }

    public function test_credit_points_of_a_member(): void
    {
        $reply = Http::segel(Segel::pafi()->kecukupanSkp(['nik' => self::NIK]));

        $this->assertArrayHasKey('total_skp', $reply);
        $this->assertSame(
            ['POST /api/v1/oauth/token', 'GET /api/v1/pengajuan/kecukupan-skp/user/' . self::NIK],
            array_map(fn (array $it): string => "$it[method] $it[path]", $this->received()),
        );
    }

    public function test_a_list_of_sellers(): void
    {
        [$operation] = iterator_to_array(self::operations())['padi.submit_umkm'];
        $seller = ['nama_umkm' => 'PT. Damai Sejahtera'] + $operation['example']['params'];

        Http::segel(Segel::padi()->submitUmkm($seller));
        $reply = Http::segel(Segel::padi()->listUmkm(['size' => 10, 'page' => 1]));

        $this->assertSame(['PT. Damai Sejahtera'], array_column($reply['items'], 'nama_umkm'));
    }

    public function test_a_credential_and_its_file(): void
    {
        $batch = ['credential_id' => 'batch-1', 'microcredential_items' => [[
            'credential_id' => 'batch-1-a',
            'fields' => [
                'full_name' => 'Siti Rahma',
                'issuer_name' => 'Lembaga Pelatihan Contoh',
                'microcredential_name' => 'AI Essentials',
                'issue_date' => '2024-04-30',
            ],
            'assets' => [['asset_id' => 'a-1', 'asset_type' => 'pdf']],
        ]]];
        // Over a million bytes Guzzle streams.
        $content = "%PDF-1.7\n" . random_bytes(1_200_000);

        $reply = Http::segel(Segel::seekpass(Seekpass::scopes($batch))->addBatch($batch));
        [$upload] = $reply['asset_uploads'];
        Http::segel(Segel::seekpass()->uploadAsset([
            'url' => $upload['url'],
            'asset_type' => $upload['asset_type'],
            'content' => base64_encode($content),
        ]));

        $kept = Http::get(getenv('SANDBOX') . '/_sandbox/uploads/a-1')->throw()->body();
        $this->assertSame(sha1($content), sha1($kept));
    }

    public function test_a_ticket_that_is_not_ready_and_then_is(): void
    {
        $ticket = fn (): Call => Segel::middleware()->requestOut([
            'ticket_id' => '312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3',
            'subject' => 'digitalid',
            'subject_type' => 'enrollment',
            'subject_identifier' => 'ektp',
        ]);

        $error = self::thrown(Rejected::class, fn () => Http::segel($ticket()));
        $reply = Http::segel($ticket());

        $this->assertSame([Reason::NotReady, Retry::Later], [$error->reason, $error->retry]);
        $this->assertNotNull($reply['data']);
    }

    /** @dataProvider operations */
    public function test_a_call_arrives_as_it_was_prepared(array $operation): void
    {
        $this->assertArrives(self::example($operation), Http::timeout(30));
    }

    /** @dataProvider requests */
    public function test_http_cannot_be_told_to_change_a_call(Closure $told): void
    {
        foreach (self::operations() as [$operation]) {
            $this->assertArrives(self::example($operation), $told(Http::timeout(30)));
        }
    }

    /** What `Http` can be told about a request. */
    public static function requests(): iterable
    {
        $options = [
            'query' => ['mine' => '1'],
            'auth' => ['me', 'mine'],
            'body' => 'mine',
            'form_params' => ['mine' => '1'],
            'json' => ['mine' => 1],
            'multipart' => [['name' => 'mine', 'contents' => '1']],
            'base_uri' => 'https://lms.example.id',
            'allow_redirects' => true,
        ];
        foreach ($options as $name => $value) {
            yield $name => [fn (PendingRequest $http) => $http->withOptions([$name => $value])];
        }
        yield 'all options' => [fn (PendingRequest $http) => $http->withOptions($options)];
        foreach (['Authorization', 'content-type', 'Content-Encoding', 'content-length', 'HOST', 'Transfer-Encoding'] as $name) {
            yield $name => [fn (PendingRequest $http) => $http->withHeaders([$name => 'mine'])];
        }
        yield 'withBasicAuth' => [fn (PendingRequest $http) => $http->withBasicAuth('me', 'mine')];
        yield 'withDigestAuth' => [fn (PendingRequest $http) => $http->withDigestAuth('me', 'mine')];
        yield 'withToken' => [fn (PendingRequest $http) => $http->withToken('mine')];
        yield 'withBody' => [fn (PendingRequest $http) => $http->withBody('mine', 'text/plain')];
        yield 'asForm' => [fn (PendingRequest $http) => $http->asForm()];
        yield 'attach' => [fn (PendingRequest $http) => $http->attach('mine', '1')];
        yield 'baseUrl' => [fn (PendingRequest $http) => $http->baseUrl('https://lms.example.id')];
    }

    /** Sends a call; it must come as it is. */
    private function assertArrives(Call $call, PendingRequest $http): void
    {
        $this->resetSandbox();
        try {
            $http->segel($call);
        } catch (Exception) {
            // The sandbox does not know the example's credentials; what it got is what counts.
        }
        [$received] = $this->received();
        $headers = array_column($received['headers'], 1, 0);
        $transport = ['host' => 0, 'user-agent' => 0, 'content-length' => 0];

        $this->assertSame($call->method, $received['method']);
        $this->assertSame($call->url, "http://$headers[host]$received[path]");
        $this->assertSame(array_change_key_case($call->headers), array_diff_key($headers, $transport));
        $this->assertSame($call->body, base64_decode($received['body_base64'], true));
    }

    public static function operations(): iterable
    {
        foreach (json_decode(Json::describe(), true)['operations'] as $operation) {
            yield $operation['name'] => [$operation];
        }
    }

    /** The catalogue's example, with the sandbox's address. */
    private static function example(array $operation): Call
    {
        $sandbox = getenv('SANDBOX');
        ['config' => $config, 'params' => $params] = $operation['example'];
        $config[$operation['partner'] === 'middleware' ? 'url' : 'base_url'] = "$sandbox/a/base";
        if (isset($params['url'])) {
            $params['url'] = "$sandbox/upload?X-Amz-Signature=a%2Fb&x=%7E";
        }

        return (new Client($operation['partner'], $config))->prepare($operation['name'], $params);
    }

    public function test_a_page_of_a_proxy_is_unreadable(): void
    {
        $this->misbehave('html; retry-after=7');
        $call = Segel::prakerja()->submissionStatus(self::SUBMISSION);

        $error = self::thrown(Unreadable::class, fn () => Http::segel($call));

        $this->assertSame(Problem::NotJson, $error->problem);
    }

    public function test_the_headers_of_the_answer_are_read(): void
    {
        $this->misbehave('retry-after=7');
        $call = Segel::prakerja()->submissionStatus(self::SUBMISSION);

        $error = self::thrown(Rejected::class, fn () => Http::segel($call));

        $this->assertSame([Retry::Later, 7], [$error->retry, $error->retryAfter]);
    }

    public function test_a_redirect_is_not_followed(): void
    {
        $this->misbehave('redirect=302');
        $call = Segel::prakerja()->submissionStatus(self::SUBMISSION);

        self::thrown(Unreadable::class, fn () => Http::segel($call));

        $this->assertCount(1, $this->received());
    }

    public function test_a_signed_request_is_sent_once(): void
    {
        $this->misbehave('status=503', 5);
        $call = Segel::prakerja()->submissionStatus(self::SUBMISSION);

        self::thrown(Rejected::class, fn () => Http::retry(3)->segel($call));

        $this->assertCount(1, $this->received());
    }

    /** @dataProvider silences */
    public function test_without_an_answer_there_is_no_word_of_the_address(string $how): void
    {
        $this->misbehave($how);
        $call = (new \Segel\Pafi(accessToken: 'T0K3N', baseUrl: getenv('SANDBOX')))->kecukupanSkp(['nik' => self::NIK]);

        $error = self::thrown(ConnectionException::class, fn () => Http::timeout(1)->segel($call));

        $this->assertStringStartsWith('No answer from 127.0.0.1: ', $error->getMessage());
        $this->assertStringNotContainsString(self::NIK, (string) $error);
        $this->assertStringNotContainsString('T0K3N', print_r($error->getTrace()[0], true));
        $this->assertNull($error->getPrevious());
    }

    public static function silences(): array
    {
        return ['closed' => ['close'], 'late' => ['delay=3000']];
    }

    /** Laravel 12 hands half a body over, earlier ones do not. */
    public function test_half_an_answer_is_no_reply(): void
    {
        $call = Segel::pafi()->kecukupanSkp(['nik' => self::NIK]);
        $this->misbehave('close-halfway');

        try {
            Http::segel($call);
            $this->fail('half an answer was taken for a whole one');
        } catch (ConnectionException|Unreadable $error) {
            $this->assertStringNotContainsString(self::NIK, (string) $error);
        }
    }

    public function test_many_are_asked_at_once(): void
    {
        $codes = ['PRAT-A', 'PRAT-MISSING', 'PRAT-B'];

        $replies = Http::pool(fn ($pool) => array_map(
            fn (string $code) => $pool->segel(Segel::prakerja()->submissionStatus(['redeem_code' => $code] + self::SUBMISSION)),
            $codes,
        ));
        $named = Http::pool(fn ($pool) => $pool->as('siti')->segel(Segel::prakerja()->submissionStatus(self::SUBMISSION)));

        $this->assertSame('PRAT-A', $replies[0]['assignment']['redeem_code']);
        $this->assertInstanceOf(Rejected::class, $replies[1]);
        $this->assertSame('PRAT-B', $replies[2]['assignment']['redeem_code']);
        $this->assertSame('PRAT-UJ0EEQ', $named['siti']['assignment']['redeem_code']);
    }

    public function test_many_are_asked_at_once_with_a_new_token(): void
    {
        $points = fn (): Call => Segel::pafi()->kecukupanSkp(['nik' => self::NIK]);
        $points();
        $this->misbehave('expired-token', 3);
        $started = microtime(true);

        $replies = Http::pool(fn ($pool) => [$pool->segel($points), $pool->segel($points), $pool->as('siti')->segel($points)]);

        // One that is renewed while another is being renewed does not wait for it.
        $this->assertLessThan(5, microtime(true) - $started);
        $this->assertSame([self::NIK, self::NIK, self::NIK], array_values(array_column($replies, 'nik')));
    }

    public function test_many_processes_ask_for_one_token(): void
    {
        Cache::store('file')->flush();
        $this->misbehave('delay=500', 4);
        $environment = [
            'PAFI_CLIENT_ID' => '1',
            'PAFI_CLIENT_SECRET' => 'pafi-secret',
            'PAFI_BASE_URL' => getenv('SANDBOX') . '/api/v1',
            'SEGEL_CACHE_STORE' => 'file',
        ];
        $ask = <<<'PHP'
            require getenv('LARAVEL_APP') . '/vendor/autoload.php';
            $app = require getenv('LARAVEL_APP') . '/bootstrap/app.php';
            $app->make(Illuminate\Contracts\Console\Kernel::class)->bootstrap();
            Segel\Laravel\Facades\Segel::pafi();
            PHP;

        $processes = array_map(
            fn () => proc_open([PHP_BINARY, '-r', $ask], [], $pipes, null, $environment + getenv()),
            range(1, 4),
        );

        $this->assertSame([0, 0, 0, 0], array_map(proc_close(...), $processes));
        $this->assertCount(1, $this->received());
    }
}
