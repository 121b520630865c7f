<?php

namespace App\Http\Controllers;

use App\Outcome;
use App\Submission;
use App\Tone;
use Closure;
use Illuminate\Contracts\View\View;
use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;
use Segel\InvalidParams;
use Segel\Laravel\Facades\Segel;
use Segel\Rejected;
use Segel\Unreadable;

final class SubmissionController
{
    public function index(): View
    {
        return view('submissions', ['submissions' => Submission::all(), 'outcomes' => session('outcomes', [])]);
    }

    /** Hands a file in to Prakerja. */
    public function handIn(Request $request, Submission $submission): RedirectResponse
    {
        $params = [...$submission->place(), 'url_file' => (string) $request->input('url_file')];

        return $this->back($submission, function () use ($params): Outcome {
            Http::timeout(10)->segel(Segel::prakerja()->submitAssignment($params));

            return new Outcome(Tone::Waiting, 'Diserahkan', 'Prakerja akan menilai.');
        });
    }

    /** Asks Prakerja what became of it. */
    public function check(Submission $submission): RedirectResponse
    {
        return $this->back($submission, function () use ($submission): Outcome {
            $reply = Http::timeout(10)->segel(Segel::prakerja()->submissionStatus($submission->place()));

            return Outcome::ofStatus($reply['assignment']);
        });
    }

    /** @param Closure(): Outcome $ask */
    private function back(Submission $submission, Closure $ask): RedirectResponse
    {
        $page = redirect()->to(route('submissions') . "#peserta-$submission->id");
        try {
            $outcome = $ask();
        } catch (InvalidParams $error) {
            // What the form gave: nothing was sent.
            return $page->withInput()->withErrors(self::messages($error), "submission-$submission->id");
        } catch (Rejected|Unreadable|ConnectionException $error) {
            $outcome = Outcome::ofError($error);
        }
        session()->put("outcomes.$submission->id", $outcome);

        return $page;
    }

    /** @return array<string, string> by the names of the form's fields */
    private static function messages(InvalidParams $error): array
    {
        return collect($error->violations)
            ->mapWithKeys(fn ($violation) => [str_replace('/params/', '', $violation->path) => $violation->text])
            ->all();
    }
}
