"""Five short stories, one a partner, told over real HTTP with what Python people use.

python examples/python --url http://127.0.0.1:PORT

A sandbox listens there: `cargo run -p segel-sandbox` starts one. `pip install -r requirements.txt`.
"""

import argparse
import asyncio

import middleware
import padi
import pafi
import prakerja
import seekpass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--url", required=True, help="where the sandbox is")
    url: str = parser.parse_args().url

    prakerja.story(url)
    pafi.story(url)
    padi.story(url)
    asyncio.run(seekpass.story(url))
    asyncio.run(middleware.story(url))


if __name__ == "__main__":
    main()
