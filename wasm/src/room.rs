//! Room where JavaScript writes params and bodies itself: nothing is allocated for most calls, and
//! a text becomes UTF-8 where it is read.

use std::cell::Cell;

use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static ROOM: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Larger room is given back once it was read; the package's JavaScript knows this number too.
const KEPT: usize = 1 << 16;

/// Makes room for so many bytes, instead of the one before, and says where it is.
#[wasm_bindgen]
pub fn room(size: usize) -> *mut u8 {
    let mut room = vec![0; size];
    let place = room.as_mut_ptr();
    ROOM.set(room);
    place
}

/// Does something with the first bytes of the room, and overwrites them.
pub(crate) fn read<R>(length: usize, work: impl FnOnce(&[u8]) -> R) -> R {
    let mut room = ROOM.take();
    let is_kept = room.len() <= KEPT;
    let written = room.get_mut(..length).unwrap_or_default();
    let result = work(written);
    // What is given back is overwritten anyway.
    if is_kept {
        written.fill(0);
        ROOM.set(room);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(text: &[u8], size: usize) {
        room(size);
        let mut room = ROOM.take();
        room[..text.len()].copy_from_slice(text);
        ROOM.set(room);
    }

    #[test]
    fn what_was_written_is_read_once() {
        write(b"{}", KEPT);
        assert_eq!(read(2, <[u8]>::to_vec), b"{}");
        assert_eq!(read(2, <[u8]>::to_vec), [0, 0]);
    }

    #[test]
    fn only_much_room_is_given_back() {
        write(b"{}", KEPT);
        read(2, |_| ());
        assert_eq!(ROOM.take().len(), KEPT);
        write(b"{}", KEPT + 1);
        read(2, |_| ());
        assert_eq!(ROOM.take().len(), 0);
    }

    #[test]
    fn more_than_there_is_is_nothing() {
        write(b"{}", 2);
        assert_eq!(read(3, <[u8]>::to_vec), b"");
    }
}
