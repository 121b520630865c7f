import Foundation
import Segel
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What clients do beside their operations.
@Suite struct ClientsTests {
    private let params = PrakerjaCheckQuotaParams(scheduleCode: "SCH-1", courseCode: "KUR-1")
    private let now = Date(timeIntervalSince1970: 1_698_289_216)

    @Test func aCallReadsItsResponseAgainAndAgain() throws {
        let call = try Prakerja(clientCode: "code", signKey: "key").checkQuota(params: params).call
        let response = Response(status: 200, body: Data(#"{"success":true,"data":{"quota":25}}"#.utf8))
        for _ in 1...3 {
            #expect(try call.parse(response: response).quota == 25)
        }
    }

    @Test func aRefusalHasFields() throws {
        let call = try Prakerja(clientCode: "code", signKey: "key").checkQuota(params: params).call
        let response = Response(
            status: 429, body: Data(#"{"success":false,"code":"X","message":"Sabar"}"#.utf8),
            headers: [Header(name: "retry-after", value: "7")])
        let error = try failure { try call.parse(response: response) }
        guard case .Rejected(429, "X", .rateLimited, "Sabar", .later, 7, []) = error else {
            Issue.record(error)
            return
        }
        #expect(
            error.errorDescription
                == "the partner refused: rate_limited (HTTP 429, X): Sabar; retry: later")
        #expect(error.localizedDescription == error.errorDescription)
        #expect(error.recoverySuggestion == "Prepare the operation again later.")
    }

    @Test func violationsAreInTheLanguageOfTheConfig() throws {
        let prakerja = try Prakerja(
            config: .init(clientCode: "code", signKey: Secret("key"), lang: .id))
        let error = try failure {
            try prakerja.checkQuota(params: .init(scheduleCode: "", courseCode: "KUR-1"))
        }
        #expect(error.retry() == .afterFix)
        #expect(error.localizedDescription.contains("schedule_code tidak ada atau kosong; isi nilainya"))
    }

    @Test func whatIsNoAnswerIsUnreadable() throws {
        let call = try Prakerja(clientCode: "code", signKey: "key").checkQuota(params: params).call
        let page = Response(status: 200, body: Data("<html>Masuk ke Wi-Fi</html>".utf8))
        let error = try failure { try call.parse(response: page) }
        guard case .Unreadable(200, .notJson, _, let excerpt, let retry, nil) = error else {
            Issue.record(error)
            return
        }
        #expect(excerpt.contains("Wi-Fi"))
        #expect(retry == error.retry())
    }

    @Test(arguments: [-Double.infinity, .infinity, .nan, -1, 0, 1e300])
    func aTimeThatNoClockShowsIsTheCallersFault(seconds: Double) throws {
        let prakerja = try Prakerja(clientCode: "code", signKey: "key")
        do {
            _ = try prakerja.checkQuota(params: params, now: Date(timeIntervalSince1970: seconds))
            Issue.record("prepared at \(seconds)")
        } catch SegelError.Invalid(let violations) {
            #expect(violations.map(\.path) == ["/now"])
            #expect(violations.map(\.rule) == [.range])
        }
    }

    @Test func theTimeIsThisMachinesUnlessItIsGiven() throws {
        let prakerja = try Prakerja(clientCode: "code", signKey: "key")
        let stamp = try prakerja.checkQuota(params: params).request.headers.first { $0.name == "timestamp" }
        #expect(abs(Double(try #require(stamp).value)! - Date().timeIntervalSince1970) < 60)
    }

    @Test func aTokenTellsHowLongItLivesAndWhenItEnds() throws {
        let pafi = try Pafi(config: PafiConfig(clientId: "id", clientSecret: Secret("secret")))
        let call = try pafi.token(params: .init(scope: "read-kecukupan-skp"), now: now).call
        func read(_ lifetime: String) throws -> PafiTokenReply {
            let body = #"{"access_token":"t","token_type":"Bearer","expires_in":\#(lifetime)}"#
            return try call.parse(response: Response(status: 200, body: Data(body.utf8)))
        }
        let token = try read(#""86400""#)
        #expect(token.expiresIn == 86_400)
        #expect(token.expiresAt == now.addingTimeInterval(86_400))
        let endless = try read("9007199254740991")
        #expect(endless.expiresIn == 9_007_199_254_740_991)
        #expect(try #require(endless.expiresAt) > now)
        let unknown = try read("-1")
        #expect(unknown.expiresIn == nil && unknown.expiresAt == nil)
    }

    @Test(arguments: [Int32.min, -1, 0, 99, 600, 65_736, .max])
    func aStatusThatIsNoneIsTheCallersFault(status: Int32) throws {
        let call = try Prakerja(clientCode: "code", signKey: "key").checkQuota(params: params).call
        do {
            _ = try call.parse(response: Response(status: status, body: Data()))
            Issue.record("read with \(status)")
        } catch SegelError.Invalid(let violations) {
            #expect(violations.map(\.path) == ["/response/status"])
        }
    }

    @Test func aSignatureIsMadeCheckedAndExplained() throws {
        let prakerja = try Prakerja(clientCode: "my_client_code", signKey: "my_sign_key")
        var signing = PrakerjaSigning(now: now, method: .post, path: "/x", body: Data(#"{"a":"/"}"#.utf8))
        let signature = try prakerja.sign(signing: signing)
        #expect(try prakerja.verify(signing: signing, signature: signature))
        #expect(try !prakerja.verify(signing: signing, signature: signature.uppercased()))
        let body = signing.body
        signing.body = Data(#"{"a":"\/"}"#.utf8)
        let spelledByPHP = try prakerja.sign(signing: signing)
        signing.body = body
        let diagnosis = try prakerja.diagnose(signing: signing, signature: spelledByPHP)
        #expect(diagnosis.causes.map(\.cause) == [.bodySlashesEscaped])
        #expect(diagnosis.expected == signature)
    }

    @Test func anOperationOfAnotherPartnerIsUnknown() throws {
        let pafi = try Client(partner: "pafi", config: "{}")
        #expect(pafi.validate(operation: "padi.list_umkm", params: "{}").map(\.rule) == [.unknownOperation])
    }

    @Test func aRequestIsAURLRequest() throws {
        let request = try Prakerja(clientCode: "code", signKey: "key").checkQuota(params: params, now: now).request
        let outgoing = try #require(URLRequest(request))
        #expect(outgoing.httpMethod == "POST")
        #expect(outgoing.httpBody == request.body)
        #expect(outgoing.value(forHTTPHeaderField: "timestamp") == "1698289216")
    }
}

/// The error that a call ends with.
func failure<Value>(of call: () throws -> Value) throws -> SegelError {
    do {
        let value = try call()
        throw Unexpected(value: "\(value)")
    } catch let error as SegelError {
        return error
    }
}

struct Unexpected: Error {
    let value: String
}
