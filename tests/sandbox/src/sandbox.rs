//! A running sandbox, held by whoever started it.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
};

use tokio::{
    runtime::{self, Runtime},
    sync::oneshot,
};

use crate::{
    journal::Entry,
    options::Options,
    server::{self, Shared, lock},
    world::World,
};

/// A sandbox that serves from a thread of its own until it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    world: Shared,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Listens on 127.0.0.1 and starts to serve. Errors: the port is taken, or the system gives
    /// no socket or thread.
    pub fn start(options: Options) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let world = World::new(options, &format!("http://{address}"));
        let world = Arc::new(Mutex::new(world));
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel();
        let shared = Arc::clone(&world);
        let thread = thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(move || run(&runtime, listener, shared, stopped))?;
        Ok(Self { address, world, stop: Some(stop), thread: Some(thread) })
    }

    /// `http://127.0.0.1:PORT`: the base URL of Prakerja and of SEEK Pass.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// PAFI's base URL.
    pub fn pafi_url(&self) -> String {
        self.url() + "/api/v1"
    }

    /// `PaDi`'s base URL.
    pub fn padi_url(&self) -> String {
        self.url() + "/padi-umkm/1.2.0"
    }

    /// The URL of the middleware's endpoint.
    pub fn middleware_url(&self) -> String {
        self.url() + "/middleware/request-out"
    }

    /// The journal, oldest first.
    pub fn requests(&self) -> Vec<Entry> {
        lock(&self.world).journal.entries()
    }

    /// Pins the clock to these Unix seconds.
    pub fn set_now(&self, now: i64) {
        lock(&self.world).clock.pin(now);
    }

    /// Forgets submissions, payments, records, tokens, uploads, misbehaviour and the journal.
    pub fn reset(&self) {
        lock(&self.world).reset();
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(runtime: &Runtime, listener: TcpListener, world: Shared, stop: oneshot::Receiver<()>) {
    runtime.block_on(async {
        tokio::spawn(server::serve(listener, world));
        // Its sender is dropped, never used.
        let _ = stop.await;
    });
}
