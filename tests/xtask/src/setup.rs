//! The tools that the other commands need: found, installed if that is possible, or asked for.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::arguments::Arguments;
use crate::run::{Result, cargo, output_of, program, root, show};
use crate::wasm;

pub(crate) const HELP: &str = "\
installs what the other commands need; they also do so themselves

usage: cargo xtask setup

Rust's own components come with rustup. cargo-deny and cargo-public-api are built into target/tools
(two minutes each), Debian's Swift is put there (2.4 GB) where there is none.
A C and a C++ compiler are installed on Debian and Ubuntu if you are root; elsewhere you are told
what to install.";

pub(crate) fn run(arguments: &mut Arguments) -> Result {
    arguments.end()?;
    for tool in [
        C_COMPILER,
        CPP_COMPILER,
        RUSTFMT,
        CLIPPY,
        BITS_32,
        CARGO_DENY,
        CARGO_PUBLIC_API,
        VALGRIND,
        PKG_CONFIG,
        CMAKE,
        MAKE,
        LIBCURL,
        CURL,
        PHP,
        PYTHON,
        PHP_PARSER,
        PHPDOC_PARSER,
        LARAVEL,
        NODE,
        RUST_SOURCE,
        CHROMIUM,
        JAVA,
        SWIFT,
    ] {
        need(&tool)?;
        println!("{:15} ok", tool.name);
    }
    show(cargo(&["fetch", "--locked"]))
}

/// A program that a step cannot do without.
pub(crate) struct Tool {
    name: &'static str,
    is_there: fn() -> bool,
    /// `None` where only the user can install it.
    install: fn() -> Option<Command>,
    hint: &'static str,
}

pub(crate) const C_COMPILER: Tool = Tool {
    name: "C compiler",
    is_there: || ["cc", "gcc", "clang"].iter().any(|name| answers(program(name, &["--version"]))),
    install: || apt_get("gcc libc6-dev"),
    hint: "install gcc or clang (Debian and Ubuntu: apt install gcc libc6-dev; macOS: xcode-select --install)",
};

pub(crate) const CPP_COMPILER: Tool = Tool {
    name: "C++ compiler",
    is_there: || ["c++", "g++"].iter().any(|name| answers(program(name, &["--version"]))),
    install: || apt_get("g++"),
    hint: "install g++ or clang (Debian and Ubuntu: apt install g++; macOS: xcode-select --install)",
};

pub(crate) const VALGRIND: Tool = Tool {
    name: "valgrind",
    // It is of no use without the C library's symbols.
    is_there: || answers(program("valgrind", &["-q", "true"])),
    install: || apt_get("valgrind libc6-dbg"),
    hint: "install valgrind (Debian and Ubuntu: apt install valgrind libc6-dbg)",
};

pub(crate) const PKG_CONFIG: Tool = Tool {
    name: "pkg-config",
    is_there: || answers(program("pkg-config", &["--version"])),
    install: || apt_get("pkg-config"),
    hint: "install pkg-config (Debian and Ubuntu: apt install pkg-config)",
};

pub(crate) const CMAKE: Tool = Tool {
    name: "CMake",
    is_there: || answers(program("cmake", &["--version"])),
    install: || apt_get("cmake make"),
    hint: "install CMake (Debian and Ubuntu: apt install cmake make)",
};

pub(crate) const MAKE: Tool = Tool {
    name: "make",
    is_there: || answers(program("make", &["--version"])),
    install: || apt_get("make"),
    hint: "install make (Debian and Ubuntu: apt install make)",
};

pub(crate) const LIBCURL: Tool = Tool {
    name: "libcurl",
    is_there: || answers(program("pkg-config", &["--exists", "libcurl"])),
    install: || apt_get("libcurl4-openssl-dev"),
    hint: "install libcurl's headers (Debian and Ubuntu: apt install libcurl4-openssl-dev)",
};

pub(crate) const CURL: Tool = Tool {
    name: "curl",
    is_there: || answers(program("curl", &["--version"])),
    install: || apt_get("curl"),
    hint: "install curl (Debian and Ubuntu: apt install curl)",
};

pub(crate) const PHP: Tool = Tool {
    name: "PHP",
    is_there: || {
        answers(program("php", &["--version"])) && answers(program("phpize", &["--version"]))
    },
    install: || apt_get("php-cli php-dev php-curl php-mbstring php-xml"),
    hint: "install PHP 8.2 or newer with its development files (Debian and Ubuntu: apt install php-cli php-dev php-curl php-mbstring php-xml)",
};

pub(crate) const PHP_PARSER: Tool = Tool {
    name: "PHP-Parser",
    is_there: || answers(program("php", &["-r", "require 'PhpParser/autoload.php';"])),
    install: || apt_get("php-cli php-parser"),
    hint: "install PHP-Parser (Debian and Ubuntu: apt install php-parser)",
};

/// What `PHPStan` reads types with.
pub(crate) const PHPDOC_PARSER: Tool = Tool {
    name: "PHPDoc-Parser",
    is_there: || answers(program("php", &["-r", "require 'PHPStan/PhpDocParser/autoload.php';"])),
    install: || apt_get("php-cli php-phpstan-phpdoc-parser"),
    hint: "install PHPStan's PHPDoc-Parser (Debian and Ubuntu: apt install php-phpstan-phpdoc-parser)",
};

/// Laravel and Guzzle as Debian has them, for Packagist is not to be had everywhere; `PHPUnit`
/// and Composer too.
pub(crate) const LARAVEL: Tool = Tool {
    name: "Laravel",
    is_there: || {
        let loaded = "require 'Illuminate/autoload.php'; require 'GuzzleHttp/autoload.php'; require 'Mockery/autoload.php';";
        answers(program("php", &["-r", loaded]))
            && answers(program("composer", &["--version"]))
            && answers(program("phpunit", &["--version"]))
    },
    install: || {
        apt_get(
            "php-cli php-curl php-mbstring php-xml composer phpunit php-laravel-framework php-guzzlehttp-guzzle php-mockery",
        )
    },
    hint: "install Laravel as Debian has it (apt install composer phpunit php-laravel-framework php-guzzlehttp-guzzle php-mockery)",
};

pub(crate) const NODE: Tool = Tool {
    name: "Node",
    is_there: || {
        let version = output_of(program("node", &["--version"])).unwrap_or_default();
        let major = version.trim_start_matches('v').split('.').next().unwrap_or_default();
        major.parse().is_ok_and(|major: u32| major >= 20) && answers(program("npm", &["--version"]))
    },
    // Debian's own is older.
    install: || None,
    hint: "install Node 20 or newer with npm (https://nodejs.org)",
};

pub(crate) const RUST_SOURCE: Tool = Tool {
    name: "Rust's source",
    is_there: wasm::is_there,
    install: || {
        let rustup = "rustup component add rust-src";
        let Some(apt) = apt_line("rustc-web rust-web-src lld-22") else {
            return Some(program("sh", &["-c", rustup]));
        };
        Some(program("sh", &["-c", &format!("{rustup} || {{ {apt}; }}")]))
    },
    hint: "install it with `rustup component add rust-src` (Debian: apt install rustc-web rust-web-src lld-22)",
};

pub(crate) const CHROMIUM: Tool = Tool {
    name: "Chromium",
    is_there: || answers(program("chromium", &["--version"])),
    install: || apt_get("chromium"),
    hint: "install Chromium (Debian and Ubuntu: apt install chromium)",
};

pub(crate) const PYTHON: Tool = Tool {
    name: "Python",
    is_there: || {
        let new_enough = "import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 10))";
        answers(program("python3", &["-c", new_enough]))
    },
    install: || apt_get("python3 python3-venv"),
    hint: "install Python 3.10 or newer with venv (Debian and Ubuntu: apt install python3 python3-venv)",
};

pub(crate) const JAVA: Tool = Tool {
    name: "Java and Maven",
    is_there: || {
        answers(program("javac", &["--version"])) && answers(program("mvn", &["--version"]))
    },
    install: || apt_get("default-jdk-headless maven"),
    hint: "install a JDK from 17 on and Maven (Debian and Ubuntu: apt install default-jdk-headless maven)",
};

pub(crate) const SWIFT: Tool = Tool {
    name: "Swift",
    is_there: || answers(swift(&["--version"])),
    install: || {
        let line = apt_line("mmdebstrap")?;
        Some(program("sh", &["-c", &format!("{line} && tests/swift/from-debian --set-up")]))
    },
    hint: "install Swift 6 (https://www.swift.org/install)",
};

/// Swift as installed by the user, or else by this.
pub(crate) fn swift(arguments: &[&str]) -> Command {
    program(root().join("tests/swift/swift"), arguments)
}

pub(crate) const RUSTFMT: Tool = Tool {
    name: "rustfmt",
    is_there: || answers(cargo(&["fmt", "--version"])),
    install: || Some(program("rustup", &["component", "add", "rustfmt"])),
    hint: "install it with `rustup component add rustfmt`",
};

pub(crate) const CLIPPY: Tool = Tool {
    name: "clippy",
    is_there: || answers(cargo(&["clippy", "--version"])),
    install: || Some(program("rustup", &["component", "add", "clippy"])),
    hint: "install it with `rustup component add clippy`",
};

/// Rust's library for a 32-bit machine that this one can be, as x86 can.
pub(crate) const BITS_32: Tool = Tool {
    name: "32-bit target",
    is_there: || {
        let installed = output_of(program("rustup", &["target", "list", "--installed"]));
        installed.is_ok_and(|targets| targets.lines().any(|target| target == TARGET_32))
    },
    install: || {
        let runs_here = cfg!(all(target_os = "linux", target_arch = "x86_64"));
        runs_here.then(|| program("rustup", &["target", "add", TARGET_32]))
    },
    hint: "install it with `rustup target add i686-unknown-linux-musl`; it runs on Linux on x86",
};

/// Its C library comes with it, the linker with the Rust of this machine.
pub(crate) const TARGET_32: &str = "i686-unknown-linux-musl";

pub(crate) const CARGO_DENY: Tool = Tool {
    name: "cargo-deny",
    is_there: || answers(cargo_deny(&["--version"])),
    install: || {
        let version = ["--version", CARGO_DENY_VERSION, "--root", "target/tools"];
        // Unoptimised it is built in half the time, and quick enough.
        let mut command = cargo(&["install", "--quiet", "--debug", "--locked", "cargo-deny"]);
        command.args(version).env("CARGO_PROFILE_DEV_DEBUG", "0");
        Some(command)
    },
    hint: "install it with `cargo install --locked cargo-deny`",
};

/// The one that deny.toml was written for.
const CARGO_DENY_VERSION: &str = "0.20.2";

pub(crate) const CARGO_PUBLIC_API: Tool = Tool {
    name: "cargo-public-api",
    is_there: || answers(cargo_public_api(&["--version"])),
    install: || {
        let version = ["--version", CARGO_PUBLIC_API_VERSION, "--root", "target/tools"];
        let mut command = cargo(&["install", "--quiet", "--debug", "--locked", "cargo-public-api"]);
        command.args(version).env("CARGO_PROFILE_DEV_DEBUG", "0");
        Some(command)
    },
    hint: "install it with `cargo install --locked cargo-public-api`",
};

/// The one that reads what this Rust's rustdoc writes.
const CARGO_PUBLIC_API_VERSION: &str = "0.52.0";

pub(crate) fn cargo_public_api(arguments: &[&str]) -> Command {
    program(tools().join("cargo-public-api"), arguments)
}

/// cargo-deny as installed by the user, or else by this.
pub(crate) fn cargo_deny(arguments: &[&str]) -> Command {
    if answers(program("cargo-deny", &["--version"])) {
        return program("cargo-deny", arguments);
    }
    program(tools().join("cargo-deny"), arguments)
}

fn tools() -> PathBuf {
    root().join("target/tools/bin")
}

/// Sees that a tool is there, and tries to install it if it is not.
pub(crate) fn need(tool: &Tool) -> Result {
    if (tool.is_there)() {
        return Ok(());
    }
    if let Some(command) = (tool.install)() {
        show(command).map_err(|error| format!("{error}; {}", tool.hint))?;
        if (tool.is_there)() {
            return Ok(());
        }
    }
    Err(format!("{} is missing: {}", tool.name, tool.hint).into())
}

/// An installation with Debian's packages, which only root may do.
fn apt_get(packages: &str) -> Option<Command> {
    apt_line(packages).map(|line| program("sh", &["-c", &line]))
}

fn apt_line(packages: &str) -> Option<String> {
    let is_root = program("id", &["-u"]).output().is_ok_and(|output| output.stdout == b"0\n");
    if !is_root || !answers(program("apt-get", &["--version"])) {
        return None;
    }
    let apt = "apt-get -qq -o DPkg::Lock::Timeout=400";
    Some(format!("{apt} update && {apt} install -y --no-install-recommends {packages}"))
}

fn answers(mut command: Command) -> bool {
    let silent = command.stdout(Stdio::null()).stderr(Stdio::null());
    silent.status().is_ok_and(|status| status.success())
}
