// HMAC-SHA1 of the platform: CommonCrypto, or OpenSSL, which is opened when the program runs so
// that nothing needs its headers. swift-crypto would have to be downloaded.

import Foundation

#if canImport(CommonCrypto)
import CommonCrypto

func hmac(key: String, _ text: Data) -> String {
    var digest = [UInt8](repeating: 0, count: Int(CC_SHA1_DIGEST_LENGTH))
    text.withUnsafeBytes {
        CCHmac(CCHmacAlgorithm(kCCHmacAlgSHA1), key, key.utf8.count, $0.baseAddress, $0.count, &digest)
    }
    return hex(digest)
}
#else
func hmac(key: String, _ text: Data) -> String {
    var digest = [UInt8](repeating: 0, count: 20)
    text.withUnsafeBytes {
        _ = OpenSSL.hmac(OpenSSL.sha1, key, Int32(key.utf8.count), $0.baseAddress, $0.count, &digest, nil)
    }
    return hex(digest)
}

private enum OpenSSL {
    typealias HMAC = @convention(c) (
        OpaquePointer?, UnsafeRawPointer, Int32, UnsafeRawPointer?, Int, UnsafeMutablePointer<UInt8>,
        UnsafeMutablePointer<UInt32>?
    ) -> UnsafeMutablePointer<UInt8>?
    typealias SHA1 = @convention(c) () -> OpaquePointer?

    static let hmac = unsafeBitCast(symbol("HMAC"), to: HMAC.self)
    nonisolated(unsafe) static let sha1 = unsafeBitCast(symbol("EVP_sha1"), to: SHA1.self)()

    private static func symbol(_ name: String) -> UnsafeMutableRawPointer {
        guard let library = dlopen("libcrypto.so.3", RTLD_NOW), let symbol = dlsym(library, name)
        else { fatalError("OpenSSL's libcrypto.so.3 is needed to compare with") }
        return symbol
    }
}
#endif

private func hex(_ digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: digest.count * 2) { text in
        for (at, byte) in digest.enumerated() {
            text[2 * at] = digits[Int(byte >> 4)]
            text[2 * at + 1] = digits[Int(byte & 15)]
        }
        return digest.count * 2
    }
}
