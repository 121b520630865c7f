<?php

/** A batch of two credentials, their files, and what became of them. */

declare(strict_types=1);

function seekpass(Closure $send, string $url): void
{
    partner('SEEK Pass');
    $who = ['clientId' => 'seekpass-client', 'clientSecret' => 'seekpass-secret', 'baseUrl' => $url];
    $batch = ['credential_id' => 'batch-1', 'microcredential_items' => [
        credential('AI Essentials', 'batch-1-a', 'pdf'),
        credential('AI Advanced', 'batch-1-b', 'png'),
    ]];

    title('A token with the scopes that the batch needs');
    $token = whisper($send, (new Segel\Seekpass(...$who))->token(['scopes' => Segel\Seekpass::scopes($batch)]));
    show_reply('scope', $token['scope']);

    title('A batch of two credentials');
    $seekpass = new Segel\Seekpass(...$who, accessToken: $token['access_token']);
    $reply = whisper($send, $seekpass->addBatch($batch));

    title('Their files go to the presigned URLs');
    foreach ($reply['asset_uploads'] as $upload) {
        $content = $upload['asset_type'] === 'png' ? "\x89PNG\r\n\x1a\n" : "%PDF-1.7\n";
        whisper($send, $seekpass->uploadAsset([
            'url' => $upload['url'],
            'asset_type' => $upload['asset_type'],
            'content' => base64_encode($content),
        ]));
        show_reply('uploaded', $upload['asset_id']);
    }

    title('What became of them?');
    $reply = talk($send, $seekpass->submissionStatuses(['ids' => ['batch-1-a', 'batch-1-b']]));
    foreach ($reply['credentials'] as $credential) {
        show_reply($credential['id'], $credential['status']);
    }
}

function credential(string $name, string $id, string $assetType): array
{
    return [
        'credential_id' => $id,
        'fields' => [
            'full_name' => 'Siti Rahma',
            'issuer_name' => 'Lembaga Pelatihan Contoh',
            'microcredential_name' => $name,
            'issue_date' => '2024-04-30',
        ],
        'assets' => [['asset_id' => "$id-asset", 'asset_type' => $assetType]],
    ];
}
