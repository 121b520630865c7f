"""The Python host of the fault matrix, over the package and requests.

A job a line in, what came out a line out.
"""

import dataclasses
import json
import sys

import requests
import segel


def send(call, job):
    """Sends a call with headers beside its own.

    A connection is not kept: requests takes a head with 101 or 103 for the answer, and would read
    the real one as that of the next request.
    """
    request = call.as_requests()
    request["headers"] = dict(request["headers"]) | dict(job["headers"])
    with requests.Session() as session:
        session.trust_env = False
        return session.request(**request, timeout=job["patience_ms"] / 1000)


def work(job):
    partner = job["operation"].split(".")[0]
    try:
        client = segel.Client(partner, job["config"])
        call = client.prepare(job["operation"], job["params"], now=job["now"])
        response = send(call, job)
        reply = call.parse(response.status_code, response.headers, response.content)
        return {"reply": dataclasses.asdict(reply)}
    except segel.Error as error:
        return {"error": json.loads(error.to_json())}
    except requests.RequestException as error:
        return {"no_response": repr(error)}


for line in sys.stdin:
    job = json.loads(line)
    print(json.dumps({"id": job["id"], **work(job)}), flush=True)
