import Foundation
import Segel
import Testing

/// What is printed, dumped, reflected and thrown shows no secret. Every secret here begins with
/// `sst`.
@Suite struct SecretsTests {
    private static let now = Date(timeIntervalSince1970: 1_698_289_216)
    private static let prakerja = PrakerjaConfig(clientCode: "code", signKey: Secret("sst-key"))
    private static let pafi = PafiConfig(
        clientId: "id", clientSecret: Secret("sst-secret"), accessToken: Secret("sst-token"))
    private static let padi = PadiConfig(apiKey: Secret("sst-api-key"))
    private static let seekpass = SeekpassConfig(
        baseUrl: "https://seekpass.example", clientId: "id", clientSecret: Secret("sst-secret"),
        accessToken: Secret("sst-token"))
    private static let middleware = MiddlewareConfig(
        url: "https://middleware.example/request-out", accessToken: Secret("sst-token"))

    @Test(arguments: [prakerja, pafi, padi, seekpass, middleware] as [any Sendable])
    func aConfigIsSilent(config: any Sendable) {
        expectSilence(of: config)
    }

    @Test func aClientIsSilent() throws {
        expectSilence(of: try Prakerja(config: Self.prakerja))
        expectSilence(of: try Pafi(config: Self.pafi))
        expectSilence(of: try Padi(config: Self.padi))
        expectSilence(of: try Seekpass(config: Self.seekpass))
        expectSilence(of: try Middleware(config: Self.middleware))
        expectSilence(of: try Client(partner: "pafi", config: #"{"access_token":"sst-token"}"#))
    }

    @Test func paramsAreSilent() {
        expectSilence(
            of: PrakerjaAuthorizePaymentParams(
                otp: Secret("sst-otp"), invoiceUrl: "https://lms.example.id/1", invoiceCode: "1",
                paymentToken: Secret("sst-token")))
        expectSilence(of: Self.upload)
        expectSilence(of: Self.member)
        expectSilence(
            of: PrakerjaSigning(
                now: Self.now, method: .post, path: "/x", body: Data(), authorization: Secret("sst-bearer")))
        #expect("\(Self.member)" == "PafiKecukupanSkpParams(nik: NIK(..0046))")
    }

    @Test func aRequestAndItsCallAreSilent() throws {
        for prepared in [
            try Pafi(config: Self.pafi).kecukupanSkp(params: Self.member, now: Self.now),
            try Seekpass(config: Self.seekpass).uploadAsset(params: Self.upload, now: Self.now),
            try Padi(config: Self.padi).listUmkm(params: .init(size: 10, page: 1), now: Self.now),
        ] as [Any] {
            expectSilence(of: prepared)
        }
        let request = try Pafi(config: Self.pafi).kecukupanSkp(params: Self.member, now: Self.now).request
        expectSilence(of: request)
        expectSilence(of: request.headers)
        #expect(request.headers.contains { $0.value == "Bearer sst-token" })
    }

    @Test func aResponseAndAReplyAreSilent() throws {
        let body = Data(#"{"access_token":"sst-fresh","token_type":"Bearer","expires_in":60}"#.utf8)
        let response = Response(
            status: 200, body: body, headers: [Header(name: "Set-Cookie", value: "sst-cookie")])
        let call = try Pafi(config: Self.pafi).token(params: .init(scope: "s"), now: Self.now).call
        let token = try call.parse(response: response)
        expectSilence(of: response)
        expectSilence(of: token)
        #expect(token.accessToken.expose() == "sst-fresh")
    }

    @Test func whatThePartnerSaysBeyondItsDocumentIsSilent() throws {
        let call = try Prakerja(config: Self.prakerja).signed(params: .init(method: .get, path: "/x"), now: Self.now).call
        let body = Data(#"{"success":true,"data":{"t":"sst-token"}}"#.utf8)
        let reply = try call.parse(response: Response(status: 200, body: body))
        expectSilence(of: reply)
        #expect(reply.data?.text == #"{"t":"sst-token"}"#)
    }

    @Test func aDiagnosisShowsNeitherTheTextToSignNorTheRightSignature() throws {
        let prakerja = try Prakerja(config: Self.prakerja)
        let signing = PrakerjaSigning(
            now: Self.now, method: .post, path: "/x", body: Data(#"{"nik":"sst"}"#.utf8))
        let diagnosis = try prakerja.diagnose(signing: signing, signature: "0")
        #expect(diagnosis.message?.hasSuffix(#"POST/x{"nik":"sst"}"#) == true)
        expectSilence(of: diagnosis)
        expectSilence(of: diagnosis, about: diagnosis.expected)
    }

    @Test func anErrorSaysWhatIsWrongWithoutTheValue() throws {
        let error = try failure {
            try Prakerja(clientCode: "sst code", signKey: "sst-key\n")
        }
        guard case .Invalid(let violations) = error else {
            Issue.record(error)
            return
        }
        #expect(violations.map(\.path) == ["/config/client_code", "/config/sign_key"])
        expectSilence(of: error)
        #expect(!error.localizedDescription.contains("sst"))
    }

    @Test func secretsAreEqualIfTheirTextsAre() {
        #expect(Secret("a") == Secret("a") && Secret("a").hashValue == Secret("a").hashValue)
        #expect(Secret("a") != Secret("b") && Secret("a") != Secret("aa"))
    }

    private static let member = PafiKecukupanSkpParams(nik: NIK("3206021201960046"))
    private static let upload = SeekpassUploadAssetParams(
        url: Secret("https://files.example/1?signature=sst"), assetType: .pdf, content: Data("%PDF-1.7\n".utf8))
}

private func expectSilence(
    of value: Any, about secret: String = "sst", at location: SourceLocation = #_sourceLocation
) {
    for shown in allShown(of: value) {
        let isSilent = !shown.contains(secret) && !shown.contains("320602")
        #expect(isSilent, "\(shown)", sourceLocation: location)
    }
}

/// Every way to look at a value that Swift has.
func allShown(of value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    let reflected = mirrored(value).joined(separator: "\n")
    return [String(describing: value), String(reflecting: value), "\(value)", dumped, reflected]
}

/// The descriptions of a value and of all that mirrors find in it.
private func mirrored(_ value: Any) -> [String] {
    let children = sequence(first: Mirror(reflecting: value), next: \.superclassMirror).flatMap(\.children)
    return ["\(value)"] + children.flatMap { mirrored($0.value) }
}
