<?php

declare(strict_types=1);

namespace Segel\Laravel;

use Closure;
use GuzzleHttp\Exception\TransferException;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Psr7\Request;
use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\Promises\LazyPromise;
use Illuminate\Http\Client\RequestException;
use Illuminate\Http\Client\Response;
use Illuminate\Support\Arr;
use InvalidArgumentException;
use Segel\Call;
use Segel\Exception as SegelException;
use Segel\Rejected;
use Segel\Retry;
use SensitiveParameter;
use Throwable;

/** A call on its way through Laravel's HTTP client, and what becomes of it. */
final class Delivery
{
    /** Options that would make another request of it. */
    private const OPTIONS = ['auth', 'base_uri', 'body', 'form_params', 'json', 'multipart', 'query'];

    /** Headers that belong to the request: what a call has none of, it is sent without. */
    private const HEADERS = ['Authorization', 'Content-Encoding', 'Content-Length', 'Content-Type', 'Host', 'Transfer-Encoding'];

    public function __construct(private readonly Call $call, private readonly Tokens $tokens)
    {
        // Guzzle percent-encodes what it thinks should be, and then it is not what was signed.
        if (! str_contains($call->url, (new Request($call->method, $call->url))->getRequestTarget())) {
            throw new InvalidArgumentException('Guzzle would send another address than was prepared; percent-encode it');
        }
    }

    /**
     * Those of Guzzle's options that leave the request as it was prepared.
     *
     * @param array<string, mixed> $options
     * @return array<string, mixed>
     */
    public function otherOptions(#[SensitiveParameter] array $options): array
    {
        $own = $this->call->headers + array_flip(self::HEADERS);
        $options['headers'] = array_diff_ukey($options['headers'], $own, strcasecmp(...));

        return Arr::except($options, self::OPTIONS);
    }

    /**
     * Sends, and reads what came back.
     *
     * @param Closure(): (Response|PromiseInterface) $send
     * @return array<string, mixed>|PromiseInterface
     */
    public function reply(#[SensitiveParameter] Closure $send): array|PromiseInterface
    {
        try {
            $outcome = $send();
        } catch (RequestException|ConnectionException|TransferException $error) {
            $outcome = $error;
        }

        return $outcome instanceof PromiseInterface ? self::then($outcome, $this->read(...)) : $this->read($outcome);
    }

    /**
     * A promise of what becomes of another. Segel's exceptions and `ConnectionException` are given
     * and not thrown, as Laravel's own pools do.
     *
     * @param Closure(mixed): mixed $next
     */
    public static function then(PromiseInterface $promise, Closure $next): PromiseInterface
    {
        // What is chained to one that is not built yet would be lost.
        if ($promise instanceof LazyPromise) {
            return new LazyPromise(fn (): PromiseInterface => self::then($promise->buildPromise(), $next));
        }
        $built = fn (mixed $outcome): mixed => $outcome instanceof LazyPromise ? $outcome->buildPromise() : $outcome;

        return $promise->then(fn (mixed $outcome): mixed => $built($next($outcome)))->otherwise(
            fn (Throwable $error): Throwable => $error instanceof SegelException || $error instanceof ConnectionException
                ? $error
                : throw $error,
        );
    }

    /** @return array<string, mixed> */
    private function read(#[SensitiveParameter] Response|Throwable $outcome): array
    {
        $response = match (true) {
            $outcome instanceof Response => $outcome,
            $outcome instanceof RequestException => $outcome->response, // of an Http that throws by itself
            default => throw $this->noAnswer($outcome),
        };
        try {
            return $this->call->parse($response->status(), $response->headers(), $response->body());
        } catch (Rejected $error) {
            if ($error->retry === Retry::AfterNewToken) {
                $this->tokens->forget($this->call);
            }

            throw $error;
        }
    }

    /**
     * The same without the address, which can hold an identity number or a signature: messages of
     * exceptions are logged, those of earlier ones too.
     */
    private function noAnswer(Throwable $error): ConnectionException
    {
        $cause = $error->getPrevious() ?? $error;
        $context = method_exists($cause, 'getHandlerContext') ? $cause->getHandlerContext() : [];
        $host = parse_url($this->call->url, PHP_URL_HOST);

        return new ConnectionException("No answer from $host: " . (($context['error'] ?? '') ?: 'the connection failed'));
    }
}
