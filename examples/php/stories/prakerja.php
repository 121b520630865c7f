<?php

/**
 * An assignment on its way: handed in, asked for, accepted; then a signature that goes wrong, and
 * why.
 */

declare(strict_types=1);

function prakerja(Closure $send, string $url): void
{
    partner('Prakerja');
    $prakerja = new Segel\Prakerja(clientCode: 'my_client_code', signKey: 'my_sign_key', baseUrl: $url);
    $which = ['redeem_code' => 'PRAT-UJ0EEQ', 'scope' => 'tpm', 'sequence' => 2];
    $assignment = [...$which, 'url_file' => 'https://lms.example.id/files/tugas-2.pdf'];

    title('A participant hands in an assignment');
    show_reply('reply', talk($send, $prakerja->submitAssignment($assignment)));

    foreach (['What became of it?', 'And a little later?'] as $question) {
        title($question);
        $reply = talk($send, $prakerja->submissionStatus($which));
        show_reply('status', $reply['assignment']['status']);
    }

    title('A mistake: signed as PHP spells JSON, sent without the backslashes');
    $path = '/api/v1/integration/tpm/submission';
    $sent = json_encode($assignment, JSON_UNESCAPED_SLASHES);
    $signed = json_encode($assignment);
    $now = time();
    $wrong = hash_hmac('sha1', "my_client_code{$now}POST$path$signed", 'my_sign_key');
    show('signed', $signed);
    show('sent', $sent);
    $diagnosis = $prakerja->diagnose($now, 'POST', $path, $sent, $wrong);
    foreach ($diagnosis['causes'] as $cause) {
        show('diagnosis', painted('32', $cause['cause']) . "\n$cause[text]\n$cause[fix]");
    }

    title('Another one is wrong in three ways: nothing is sent');
    try {
        $prakerja->submissionStatus(['redeem_code' => 'PRAT UJ0EEQ', 'scope' => 'uk', 'squence' => 2]);
    } catch (Segel\InvalidParams $error) {
        foreach ($error->violations as $violation) {
            show($violation->rule->value, painted('31', "$violation->path: $violation->text"));
        }
    }
}
