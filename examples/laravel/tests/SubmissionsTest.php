<?php

namespace Tests;

use Illuminate\Contracts\Console\Kernel;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Testing\TestCase;
use Illuminate\Support\Facades\Http;

/** The partner is faked: nothing leaves this machine. */
final class SubmissionsTest extends TestCase
{
    public function createApplication(): Application
    {
        $app = require __DIR__ . '/../bootstrap/app.php';
        $app->make(Kernel::class)->bootstrap();

        return $app;
    }

    public function test_an_accepted_submission_is_shown_as_such(): void
    {
        $assignment = ['redeem_code' => 'PRAT-UJ0EEQ', 'scope' => 'tpm', 'sequence' => 2, 'status' => 2];
        Http::fake(['*' => Http::response(['success' => true, 'data' => ['assignment' => $assignment]])]);

        $this->followingRedirects()->post('/submissions/1/check')->assertOk()->assertSee('Diterima');

        Http::assertSent(fn ($request): bool => $request['redeem_code'] === 'PRAT-UJ0EEQ');
    }

    public function test_a_partner_that_is_closed_is_no_error_of_ours(): void
    {
        Http::fake(['*' => Http::response('<h1>Maaf</h1>', 502)]);

        $this->followingRedirects()->post('/submissions/1/check')->assertOk()->assertSee('tidak terbaca');
    }

    public function test_what_was_given_wrongly_is_not_sent(): void
    {
        Http::fake();

        $this->post('/submissions/1', ['url_file' => 'tugas.pdf'])->assertSessionHasErrors('url_file', null, 'submission-1');

        Http::assertNothingSent();
    }

    public function test_there_is_no_other_submission(): void
    {
        $this->post('/submissions/99/check')->assertNotFound();
    }
}
