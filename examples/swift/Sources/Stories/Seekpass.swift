// A batch of two credentials, their files, and what became of them.

import Foundation
import Segel

extension Stage {
    func seekpass() async throws {
        partner("SEEK Pass")
        var config = SeekpassConfig(
            baseUrl: url, clientId: "seekpass-client", clientSecret: Secret("seekpass-secret"))
        let batch = SeekpassAddBatchParams(
            credentialId: "batch-1",
            microcredentialItems: [
                credential("AI Essentials", id: "batch-1-a", type: .pdf),
                credential("AI Advanced", id: "batch-1-b", type: .png),
            ])

        title("A token with the scopes that the batch needs")
        let issuer = try Seekpass(config: config)
        let asked = try issuer.token(params: .init(scopes: issuer.scopes(batch: batch)))
        let token = try await whisper(asked.request, parse: asked.call.parse)
        show("token", reply: token)

        title("A batch of two credentials")
        config.accessToken = token.accessToken
        let seekpass = try Seekpass(config: config)
        let added = try seekpass.addBatch(params: batch)
        let reply = try await whisper(added.request, parse: added.call.parse)
        show("reply", reply: reply)

        title("Their files go to the presigned URLs")
        for upload in reply.assetUploads {
            let file = try seekpass.uploadAsset(
                params: .init(
                    url: upload.url, assetType: upload.assetType, content: content(upload.assetType)))
            _ = try await whisper(file.request, parse: file.call.parse)
            show("uploaded", reply: upload.assetId)
        }

        title("What became of them?")
        let statuses = try seekpass.submissionStatuses(params: .init(ids: ["batch-1-a", "batch-1-b"]))
        let told = try await talk(statuses.request, parse: statuses.call.parse)
        for credential in told.credentials {
            show(credential.id, reply: credential.status)
        }
    }
}

private func credential(_ name: String, id: String, type: AssetType) -> Microcredential {
    Microcredential(
        credentialId: id,
        fields: .init(
            fullName: "Siti Rahma", issuerName: "Lembaga Pelatihan Contoh",
            microcredentialName: name, issueDate: "2024-04-30"),
        assets: [Asset(assetId: "\(id)-asset", assetType: type)])
}

/// A file's beginning, which is all that the sandbox looks at.
private func content(_ type: AssetType) -> Data {
    type == .png ? Data([0x89]) + Data("PNG\r\n\u{1a}\n".utf8) : Data("%PDF-1.7\n".utf8)
}
