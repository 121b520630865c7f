//! The HTTP side: takes requests off connections and puts answers on them.

use std::{
    io, net,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http_body_util::{BodyExt as _, Either, Full, Limited, channel::Channel, channel::Sender};
use hyper::{
    Response,
    body::{Bytes, Incoming},
    header::{HeaderName, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    io::AsyncWriteExt as _,
    net::{TcpListener, TcpStream},
    time::sleep,
};

use crate::{
    exchange::{Answer, Request},
    misbehave::{End, Wire},
    world::{Delivery, World},
};

const LARGEST_BODY: usize = 256 * 1024 * 1024;
const PIECE: usize = 64;
/// How many bytes a wrong `Content-Length` promises beyond what comes, or keeps back.
const MISSING: usize = 10;
/// Long enough for written bytes to leave before the connection is cut.
const FLUSH: Duration = Duration::from_millis(5);

pub(crate) type Shared = Arc<Mutex<World>>;

type Body = Either<Full<Bytes>, Channel<Bytes, io::Error>>;

/// A panic elsewhere must not hide the journal that explains it.
pub(crate) fn lock(world: &Shared) -> MutexGuard<'_, World> {
    world.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves until its runtime is dropped.
pub(crate) async fn serve(listener: net::TcpListener, world: Shared) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        // A failed accept is one client's trouble, not the sandbox's.
        if let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve_connection(stream, Arc::clone(&world)));
        }
    }
}

async fn serve_connection(stream: TcpStream, world: Shared) {
    let _ = stream.set_nodelay(true);
    let Ok((stream, raw)) = twice(stream) else { return };
    let service = service_fn(|request| answer(request, &world, &raw));
    // Its error is a client that went away or a connection that we cut on purpose.
    let mut http = http1::Builder::new();
    http.keep_alive(lock(&world).options.keep_alive);
    let _ = http.serve_connection(TokioIo::new(stream), service).await;
}

/// What no HTTP library would write goes past it, over the same connection.
type Raw = tokio::sync::Mutex<TcpStream>;

fn twice(stream: TcpStream) -> io::Result<(TcpStream, Raw)> {
    let stream = stream.into_std()?;
    let raw = TcpStream::from_std(stream.try_clone()?)?;
    Ok((TcpStream::from_std(stream)?, raw.into()))
}

async fn answer(
    request: hyper::Request<Incoming>,
    world: &Shared,
    raw: &Raw,
) -> Result<Response<Body>, io::Error> {
    let answered = match read(request).await {
        Ok(request) if is_preflight(&request) => whole(preflight(&request)),
        Ok(request) => lock(world).answer(request),
        Err(answer) => whole(answer),
    };
    send(answered, raw).await
}

fn whole(answer: Answer) -> Delivery {
    Delivery { answer, wire: Wire::default() }
}

async fn read(request: hyper::Request<Incoming>) -> Result<Request, Answer> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, LARGEST_BODY).collect().await;
    let body = body.map_err(|error| Answer::message(413, &error.to_string()))?;
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = parts.headers.iter().map(|(name, value)| (name.to_string(), text(value)));
    Ok(Request {
        method: parts.method.to_string(),
        target: parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned(),
        headers: headers.collect(),
        body: body.to_bytes().to_vec(),
    })
}

async fn send(delivery: Delivery, raw: &Raw) -> Result<Response<Body>, io::Error> {
    let Delivery { answer, wire } = delivery;
    if !wire.delay.is_zero() {
        sleep(wire.delay).await;
    }
    if let Some(status) = wire.informational {
        let head = format!("HTTP/1.1 {status} Sandbox\r\nx-sandbox: informational\r\n\r\n");
        raw.lock().await.write_all(head.as_bytes()).await?;
    }
    match wire.end {
        End::Nothing => return Err(cut()),
        End::Long => {
            raw.lock().await.write_all(&too_long(&answer)).await?;
            return Err(cut());
        }
        End::Whole | End::Halfway | End::Short => {}
    }
    let in_one_go = wire.pause.is_none() && wire.end == End::Whole;
    let mut headers = answer.headers;
    let body = if in_one_go {
        Either::Left(Full::from(answer.body))
    } else {
        let more = if wire.end == End::Short { MISSING } else { 0 };
        headers.push(("content-length".to_owned(), (answer.body.len() + more).to_string()));
        let (sender, body) = Channel::new(1);
        tokio::spawn(send_pieces(sender, answer.body, wire));
        Either::Right(body)
    };
    Ok(response(answer.status, headers, body))
}

async fn send_pieces(mut sender: Sender<Bytes, io::Error>, mut body: Vec<u8>, wire: Wire) {
    if wire.end == End::Halfway {
        body.truncate(body.len() / 2);
    }
    let size = if wire.pause.is_some() { PIECE } else { body.len().max(1) };
    for piece in body.chunks(size) {
        if sender.send_data(Bytes::copy_from_slice(piece)).await.is_err() {
            return;
        }
        sleep(wire.pause.unwrap_or_default()).await;
    }
    if matches!(wire.end, End::Halfway | End::Short) {
        sleep(FLUSH).await;
        sender.abort(cut());
    }
}

/// An answer that says it is shorter than it is.
fn too_long(answer: &Answer) -> Vec<u8> {
    let promised = answer.body.len().saturating_sub(MISSING);
    let status = answer.status;
    let mut head = format!("HTTP/1.1 {status} Sandbox\r\ncontent-length: {promised}\r\n");
    head.extend(CORS.map(|(name, value)| format!("{name}: {value}\r\n")));
    [head.as_bytes(), b"\r\n", &answer.body].concat()
}

fn response(status: u16, headers: Vec<(String, String)>, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status.try_into().unwrap_or_default();
    let cors = CORS.map(|(name, value)| (name.to_owned(), value.to_owned()));
    for (name, value) in headers.into_iter().chain(cors) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

/// Pages of any origin may talk to the sandbox.
const CORS: [(&str, &str); 2] = [
    ("access-control-allow-origin", "*"),
    ("access-control-expose-headers", "Retry-After, Location, ETag"),
];

fn is_preflight(request: &Request) -> bool {
    request.method == "OPTIONS" && request.header("access-control-request-method").is_some()
}

fn preflight(request: &Request) -> Answer {
    let wanted = request.header("access-control-request-headers").unwrap_or_default();
    Answer::text(200, "")
        .with_header("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE")
        .with_header("access-control-allow-headers", wanted)
        .with_header("access-control-allow-private-network", "true")
}

fn cut() -> io::Error {
    io::Error::other("the sandbox cuts this connection on purpose")
}
