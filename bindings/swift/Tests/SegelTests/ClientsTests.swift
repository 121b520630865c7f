import Foundation
import Segel
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What clients do beside their operations, and what they never show.
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
        do {
            _ = try call.parse(response: response)
            Issue.record("a refusal was read as a reply")
        } catch SegelError.Rejected(429, "X", .rateLimited, "Sabar", .later, 7, []) {
        }
        do {
            _ = try call.parse(response: response)
        } catch let error as LocalizedError {
            #expect(error.errorDescription == "the partner refused: rate_limited (HTTP 429, X): Sabar; retry: later")
            #expect(error.recoverySuggestion == "Prepare the operation again later.")
        }
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

    @Test func nothingThatIsPrintedShowsASecretOrAWholeIdentityNumber() throws {
        let config = PafiConfig(clientId: "c", clientSecret: Secret("sst-secret"), accessToken: Secret("sst-token"))
        let pafi = try Pafi(config: config)
        let member = PafiKecukupanSkpParams(nik: NIK("3206021201960046"))
        let prepared = try pafi.kecukupanSkp(params: member, now: now)
        let body = Data(#"{"access_token":"sst-fresh","token_type":"Bearer","expires_in":60}"#.utf8)
        let token = try pafi.token(params: .init(scope: "s"), now: now).call.parse(response: .init(status: 200, body: body))
        let cookie = Response(status: 200, body: Data(), headers: [Header(name: "Set-Cookie", value: "sst-cookie")])
        for value in [config, pafi, member, prepared, prepared.request, token, cookie] as [Any] {
            var dumped = ""
            dump(value, to: &dumped)
            for shown in ["\(value)", String(reflecting: value), dumped] {
                #expect(!shown.contains("sst-") && !shown.contains("320602"), "\(shown)")
            }
        }
        #expect("\(member.nik)" == "NIK(..0046)")
        #expect(token.accessToken.expose() == "sst-fresh")
        #expect(Secret("a") == Secret("a") && Secret("a") != Secret("b") && Secret("a") != Secret("aa"))
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
