//! The C interface: misuse, memory, threads, the package, the example.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{FOUND, Outcome, must_fail};
use crate::demo::Sandbox;
use crate::package_c::{build, package};
use crate::run::{
    Captured, Result, capture, cargo, clear, in_turn, output_of, program, root, target,
};
use crate::setup::{C_COMPILER, CMAKE, CPP_COMPILER, LIBCURL, MAKE, PKG_CONFIG, VALGRIND, need};

/// What a C program can do wrong, and eight threads with one client.
pub(super) fn misuse() -> Result<Outcome> {
    let programs = Programs::build("plain", &[])?;
    Outcome::of(in_turn([programs.run("misuse"), programs.run("threads")])?)
}

/// The same under valgrind, which must find the leak that is planted.
pub(super) fn valgrind() -> Result<Outcome> {
    let programs = Programs::build("plain", &[])?;
    need(&VALGRIND)?;
    let under_valgrind = |name| {
        let mut command = program("valgrind", &["-q", "--leak-check=full"]);
        command.args(["--show-leak-kinds=definite,indirect,possible"]);
        command.args(["--errors-for-leak-kinds=definite,indirect,possible"]);
        command.arg(format!("--error-exitcode={FOUND}")).arg(programs.path(name));
        command
    };
    let mut threads = under_valgrind("threads");
    threads.arg("4000");
    must_fail(under_valgrind("leak"), FOUND)?;
    Outcome::of(in_turn([under_valgrind("misuse"), threads])?)
}

/// Eight threads with one client under helgrind, which must find the race that is planted.
pub(super) fn races() -> Result<Outcome> {
    let programs = Programs::build("plain", &[])?;
    need(&VALGRIND)?;
    let under_helgrind = |name| {
        let mut command = program("valgrind", &["-q", "--tool=helgrind"]);
        command.arg(format!("--error-exitcode={FOUND}")).arg(programs.path(name));
        command
    };
    let mut threads = under_helgrind("threads");
    threads.arg("4000");
    must_fail(under_helgrind("race"), FOUND)?;
    Outcome::of(capture(threads)?)
}

/// The same under `AddressSanitizer`, which must find the use of freed memory that is planted.
pub(super) fn address_sanitizer() -> Result<Outcome> {
    const FLAGS: [&str; 2] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    let programs = Programs::build("sanitized", &FLAGS)?;
    must_fail(programs.run("use_after_free"), 1)?;
    Outcome::of(in_turn([programs.run("misuse"), programs.run("threads")])?)
}

/// The package, moved elsewhere and built against with pkg-config, with `CMake` and as C++.
pub(super) fn packaged() -> Result<Outcome> {
    for tool in [&C_COMPILER, &CPP_COMPILER, &CMAKE, &PKG_CONFIG] {
        need(tool)?;
    }
    let package = package()?;
    exports_what_is_declared(&package)?;
    let work = folder().join("packaged");
    let moved = work.join("moved");
    clear(&work)?;
    let mut copy = program("cp", &["-a"]);
    copy.arg(&package).arg(&moved);
    output_of(copy)?;
    let hello = hello();
    let flags = output_of(pkg_config(&moved, &["--cflags", "--libs", "segel"]))?;
    let flags: Vec<&str> = flags.split_whitespace().collect();
    let c = compiler("cc", "c11", &hello.join("hello.c"), &work.join("c"), &flags);
    let as_cpp: Vec<&str> = ["-x", "c++"].into_iter().chain(flags).collect();
    let cpp = compiler("c++", "c++11", &hello.join("hello.c"), &work.join("c++"), &as_cpp);
    let build = work.join("cmake");
    let mut configure = program("cmake", &["-DCMAKE_BUILD_TYPE=Release", "-S"]);
    configure.arg(&hello).arg("-B").arg(&build);
    configure.arg(format!("-DCMAKE_PREFIX_PATH={}", moved.display()));
    let mut make = program("cmake", &["--build"]);
    make.arg(&build);
    let run = ["c", "c++", "cmake/hello", "cmake/hello-static"].map(|name| {
        let mut command = program(work.join(name), &[]);
        if !name.starts_with("cmake") {
            command.env("LD_LIBRARY_PATH", moved.join("lib"));
        }
        command
    });
    Outcome::of(in_turn([c, cpp, configure, make].into_iter().chain(run))?)
}

/// The libcurl example against the sandbox, to the diagnosis at its end.
pub(super) fn example() -> Result<Outcome> {
    for tool in [&C_COMPILER, &PKG_CONFIG, &LIBCURL, &MAKE] {
        need(tool)?;
    }
    output_of(cargo(&["build", "--locked", "--package", "segel-sandbox"]))?;
    let package = package()?;
    let out = folder().join("example");
    clear(&out)?;
    let mut make = program("make", &["--quiet", "-C", "examples/c"]);
    make.arg(format!("SEGEL={}", package.display())).arg(format!("OUT={}", out.display()));
    let sandbox = Sandbox::start()?;
    let story = program(out.join("prakerja"), &[&sandbox.url]);
    let Captured { ok, text } = in_turn([make, story])?;
    Outcome::of(Captured { ok: ok && text.contains("body_slashes_escaped"), text })
}

/// The test programs of tests/c.
struct Programs(PathBuf);

impl Programs {
    fn build(name: &str, flags: &[&str]) -> Result<Self> {
        need(&C_COMPILER)?;
        build()?;
        let library = target().join("release/libsegel_ffi.a");
        let library = library.to_string_lossy();
        let folder = folder().join(name);
        clear(&folder)?;
        for name in ["misuse", "threads", "leak", "race", "use_after_free"] {
            let source = root().join(format!("tests/c/{name}.c"));
            let rest = ["-g", "-O1", "-Iffi/include", &library, "-lpthread", "-ldl", "-lm"];
            let all: Vec<&str> = rest.iter().chain(flags).copied().collect();
            output_of(compiler("cc", "c11", &source, &folder.join(name), &all))?;
        }
        Ok(Self(folder))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn run(&self, name: &str) -> Command {
        program(self.path(name), &[])
    }
}

/// Compiles one source with all warnings; the rest follows it, as libraries must.
fn compiler(name: &str, standard: &str, source: &Path, out: &Path, rest: &[&str]) -> Command {
    let warnings = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"];
    let mut command = program(name, &warnings);
    command.arg(format!("-std={standard}"));
    let (language, libraries) = rest.split_at(if rest.first() == Some(&"-x") { 2 } else { 0 });
    command.args(language).arg(source).arg("-o").arg(out);
    if !language.is_empty() {
        command.args(["-x", "none"]);
    }
    command.args(libraries);
    command
}

fn pkg_config(package: &Path, arguments: &[&str]) -> Command {
    let mut command = program("pkg-config", arguments);
    command.env("PKG_CONFIG_PATH", package.join("lib/pkgconfig"));
    command
}

/// The shared library has the functions of the header and no other symbol.
fn exports_what_is_declared(package: &Path) -> Result {
    let mut nm = program("nm", &["-D", "--defined-only"]);
    nm.arg(package.join("lib/libsegel.so"));
    let exported = output_of(nm)?;
    let exported: BTreeSet<&str> =
        exported.lines().filter_map(|line| line.split_whitespace().last()).collect();
    let header = fs::read_to_string(package.join("include/segel.h"))?;
    let declared: BTreeSet<&str> = header.lines().filter_map(declared).collect();
    if exported == declared {
        return Ok(());
    }
    Err(format!("segel.h and libsegel.so differ: {:?}", &exported ^ &declared).into())
}

/// The function that a line of the header declares.
fn declared(line: &str) -> Option<&str> {
    let inside = line.starts_with(['/', ' ', '#', '}']) || line.starts_with("static");
    let (before, _) = line.split_once('(').filter(|_| !inside)?;
    before.split([' ', '*']).next_back()
}

fn folder() -> PathBuf {
    target().join("c")
}

fn hello() -> PathBuf {
    root().join("tests/c/package")
}
