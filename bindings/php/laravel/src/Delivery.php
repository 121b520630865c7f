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
    public function __construct(private readonly Call $call, private readonly Tokens $tokens)
    {
        // Guzzle percent-encodes what it thinks should be, and then it is not what was signed.
        if (! str_contains($call->url, (new Request($call->method, $call->url))->getRequestTarget())) {
            throw new InvalidArgumentException('Guzzle would send another address than was prepared; percent-encode it');
        }
    }

    /**
     * The headers that the call does not bring itself. Laravel's default content type is left
     * out, for not every call has one.
     *
     * @param array<string, mixed> $headers
     * @return array<string, mixed>
     */
    public function otherHeaders(array $headers): array
    {
        return array_diff_ukey($headers, $this->call->headers, ['Content-Type' => ''], strcasecmp(...));
    }

    /**
     * Sends, and reads what came back.
     *
     * @param Closure(): (Response|PromiseInterface) $send
     * @return array<string, mixed>|PromiseInterface
     */
    public function reply(Closure $send): array|PromiseInterface
    {
        try {
            $outcome = $send();
        } catch (RequestException|ConnectionException|TransferException $error) {
            $outcome = $error;
        }

        return $outcome instanceof PromiseInterface ? $this->promise($outcome) : $this->read($outcome);
    }

    /** A promise of the reply, or of the exception, as Laravel's own pools give them. */
    private function promise(PromiseInterface $response): PromiseInterface
    {
        // What is chained to one that is not built yet would be lost.
        if ($response instanceof LazyPromise) {
            return new LazyPromise(fn (): PromiseInterface => $this->promise($response->buildPromise()));
        }

        return $response->then($this->read(...))->otherwise(
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
