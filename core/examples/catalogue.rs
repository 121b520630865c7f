//! Prints the catalogue as it is committed in `src/catalogue.json`; `cargo xtask generate` calls it.

fn main() {
    print!("{}", segel::catalogue::generate());
}
