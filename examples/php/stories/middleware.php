<?php

/** A ticket that is not ready, and then is. */

declare(strict_types=1);

function middleware(Closure $send, string $url): void
{
    partner('Middleware');
    $middleware = new Segel\Middleware(url: "$url/middleware/request-out", accessToken: 'middleware-token');
    $ticket = [
        'ticket_id' => '312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3',
        'subject' => 'digitalid',
        'subject_type' => 'enrollment',
        'subject_identifier' => 'ektp',
    ];

    title('The answer says "success" and means "not yet"');
    try {
        talk($send, $middleware->requestOut($ticket));
        throw new LogicException('the first answer should be "not yet"');
    } catch (Segel\Rejected $error) {
        show_error($error);
        show('retry', $error->retry->value);
    }

    title('The same ticket again');
    show_reply('reply', talk($send, $middleware->requestOut($ticket))['data']);
}
