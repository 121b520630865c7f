<?php

/** A token, and the credit points of a member. */

declare(strict_types=1);

function pafi(Closure $send, string $url): void
{
    partner('PAFI');
    $who = ['clientId' => '1', 'clientSecret' => 'pafi-secret', 'baseUrl' => "$url/api/v1"];

    title("A token for the client's credentials");
    $token = whisper($send, (new Segel\Pafi(...$who))->token(['scope' => 'read-kecukupan-skp']));
    show_reply('lives', $token['expires_in']);

    title('Has the member enough points?');
    $pafi = new Segel\Pafi(...$who, accessToken: $token['access_token']);
    $reply = talk($send, $pafi->kecukupanSkp(['nik' => '3206021201960046']));
    show_reply('points', $reply['total_skp']);
    show_reply('letter', $reply['status_rekom']);
}
