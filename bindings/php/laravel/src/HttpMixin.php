<?php

declare(strict_types=1);

namespace Segel\Laravel;

use Closure;
use GuzzleHttp\Promise\PromiseInterface;
use Illuminate\Http\Client\PendingRequest;
use Segel\Call;

/** What Laravel's HTTP client can do besides. */
final class HttpMixin
{
    /**
     * `Http::segel($call)` sends a prepared call as it is and gives its reply.
     *
     * Whatever `Http` was told before stays (timeout, proxy, middleware, `Http::fake()`), but not
     * what would make another request of it (address, query, authorization, body). A call is sent
     * once, and no redirect is followed. A closure that prepares the call is run again, once, if
     * the partner does not take the cached token any more.
     *
     * In a pool, or after `async()`, there comes a promise of the reply, or of the exception.
     *
     * Throws `Segel\Rejected`, `Segel\Unreadable`, and `ConnectionException` if no answer came.
     *
     * @return Closure(Call|Closure(): Call): (array<string, mixed>|PromiseInterface)
     */
    public function segel(): Closure
    {
        return function (Call|Closure $call): array|PromiseInterface {
            /** @var PendingRequest $this */
            $tokens = app(Tokens::class);
            $send = function (Call $call) use ($tokens): array|PromiseInterface {
                $delivery = new Delivery($call, $tokens);
                $request = (clone $this)->baseUrl('')->withoutRedirecting()->retry(1)->asJson();
                $request->options = $delivery->otherOptions($request->options);
                $request->pendingBody = null; // the exact bytes are an option of Guzzle's
                $exactly = ['headers' => $call->headers, 'body' => $call->body, 'http_errors' => false];

                return $delivery->reply(fn () => $request->send($call->method, $call->url, $exactly));
            };
            $reply = $call instanceof Closure ? $tokens->renewing($call, $send) : $send($call);
            if ($reply instanceof PromiseInterface) {
                $this->promise = $reply; // where a pool looks for it
            }

            return $reply;
        };
    }
}
