"""The identity middleware behind a FastAPI service: a ticket that is not ready, and then is."""

import httpx
from web import create_app

import segel


async def story(url: str) -> None:
    print("\n== Middleware, FastAPI")
    client = segel.Middleware(
        url=f"{url}/middleware/request-out", access_token="middleware-token"
    )
    # The sandbox is on this machine: no proxy; leave `trust_env` out elsewhere.
    async with httpx.AsyncClient(trust_env=False) as http:
        service = httpx.ASGITransport(app=create_app(client, http))
        async with httpx.AsyncClient(transport=service, base_url="http://service") as browser:
            ticket = "/enrolments/312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3"
            for title, path, status in [
                ('The partner says "success" and means "not yet"', ticket, 503),
                ("The same ticket again", ticket, 200),
                ("A ticket that nobody may send", f"/enrolments/{'x' * 256}", 422),
            ]:
                print("--", title)
                response = await browser.get(path)
                print(response.status_code, response.json())
                if response.status_code != status:
                    raise AssertionError(f"{status} was expected")
