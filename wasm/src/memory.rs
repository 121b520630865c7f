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
            overwrite(block, layout.size());
            System.dealloc(block, layout);
        }
    }
}

/// Most blocks are texts of a few words, for which an engine's `memory.fill` takes longer than all
/// else about them.
///
/// # Safety
///
/// The block is of this size.
unsafe fn overwrite(block: *mut u8, size: usize) {
    const FEW: usize = 16;
    const WORD: usize = size_of::<u64>();
    let (words, rest) = (size / WORD, size % WORD);
    // SAFETY: all is within the block, and words only where they are aligned.
    unsafe {
        #[allow(clippy::cast_ptr_alignment, reason = "looked at before it is used")]
        let first = block.cast::<u64>();
        if words > FEW || !first.is_aligned() {
            block.write_bytes(0, size);
            return;
        }
        // Volatile, or compilers would make `memory.fill` of it.
        for word in 0..words {
            first.add(word).write_volatile(0);
        }
        for byte in 0..rest {
            block.add(words * WORD + byte).write_volatile(0);
        }
    }
}

/// Overwrites what calls left on the stack, where the hash of a key is begun: each call of
/// JavaScript's begins at the same place, and few go deeper than this.
#[inline(never)]
pub(crate) fn wipe_stack() {
    black_box([0_u8; 8192]);
}
