//! Timing: two pieces of work in turns, medians.

use std::hint::black_box;
use std::time::Instant;

const TURNS: usize = 101;
/// Turns of slow calls.
const FEW: usize = 11;
/// Calls in one turn: long enough for the clock, short enough that both sides see one machine.
const CALLS: u32 = 1000;

/// How many times longer `work` takes than `least`.
pub(crate) fn ratio<A, B>(mut work: impl FnMut() -> A, mut least: impl FnMut() -> B) -> f64 {
    let mut turns = [[0.0; 2]; TURNS];
    for turn in &mut turns {
        *turn = [nanoseconds(&mut work), nanoseconds(&mut least)];
    }
    let [work, least] = [0, 1].map(|side| median(turns.map(|turn| turn[side]).into()));
    work / least
}

/// Nanoseconds that `work` takes longer than `least`.
pub(crate) fn difference<A, B>(mut work: impl FnMut() -> A, mut least: impl FnMut() -> B) -> f64 {
    median((0..TURNS).map(|_| nanoseconds(&mut work) - nanoseconds(&mut least)).collect())
}

/// The ratio of calls that take long: one a turn, fewer turns.
pub(crate) fn slow_ratio<A, B>(mut work: impl FnMut() -> A, mut least: impl FnMut() -> B) -> f64 {
    let mut turns = [[0.0; 2]; FEW];
    for turn in &mut turns {
        *turn = [milliseconds(&mut work), milliseconds(&mut least)];
    }
    let [work, least] = [0, 1].map(|side| median(turns.map(|turn| turn[side]).into()));
    work / least
}

/// Nanoseconds of one call, as the median of many turns.
pub(crate) fn time<A>(mut work: impl FnMut() -> A) -> f64 {
    median((0..TURNS).map(|_| nanoseconds(&mut work)).collect())
}

/// Milliseconds of a slow call, as the median of a few.
pub(crate) fn slow<A>(mut work: impl FnMut() -> A) -> f64 {
    median((0..FEW).map(|_| milliseconds(&mut work)).collect())
}

fn milliseconds<A>(work: &mut impl FnMut() -> A) -> f64 {
    let started = Instant::now();
    black_box(work());
    started.elapsed().as_secs_f64() * 1e3
}

fn nanoseconds<A>(work: &mut impl FnMut() -> A) -> f64 {
    let started = Instant::now();
    for _ in 0..CALLS {
        black_box(work());
    }
    started.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
