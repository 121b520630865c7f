//! The sandbox as its users see it: over real TCP connections, with bytes written by hand.

mod control;
mod middleware;
mod misbehave;
mod padi;
mod pafi;
mod prakerja;
mod program;
mod seekpass;
mod wire;
