//! Memory that is given back is overwritten: keys, tokens and identity numbers were in it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;

struct Wiping;

#[global_allocator]
static MEMORY: Wiping = Wiping;

// SAFETY: it is the system's allocator; a block is overwritten while nobody else has it. What is
// made larger moves, by the trait's own `realloc`, which gives the old block back.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises, and the block is as large as its layout.
        unsafe {
            block.write_bytes(0, layout.size());
            System.dealloc(block, layout);
        }
    }
}

/// Overwrites what calls left on the stack, where the hash of a key is begun: each call of
/// JavaScript's begins at the same place, and few go deeper than this.
#[inline(never)]
pub(crate) fn wipe_stack() {
    black_box([0_u8; 8192]);
}
