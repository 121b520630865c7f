/** A batch of two credentials, their files, and what became of them. */

package stories

import segel.Secret
import segel.Seekpass
import segel.model.Asset
import segel.model.AssetType
import segel.model.Microcredential
import segel.model.MicrocredentialFields
import segel.model.SeekpassAddBatchParams
import segel.model.SeekpassConfig
import segel.model.SeekpassSubmissionStatusesParams
import segel.model.SeekpassTokenParams
import segel.model.SeekpassUploadAssetParams
import segel.use

fun Stage.seekpass() {
    partner("SEEK Pass")
    val config = SeekpassConfig(
        baseUrl = url,
        clientId = "seekpass-client",
        clientSecret = Secret("seekpass-secret"),
    )
    val batch = SeekpassAddBatchParams(
        credentialId = "batch-1",
        microcredentialItems = listOf(
            credential("AI Essentials", "batch-1-a", AssetType.PDF),
            credential("AI Advanced", "batch-1-b", AssetType.PNG),
        ),
    )

    title("A token with the scopes that the batch needs")
    val token = Seekpass(config).use { seekpass ->
        val scopes = SeekpassTokenParams(seekpass.scopes(batch))
        seekpass.token(scopes).use { (request, call) -> whisper(request, call::parse) }
    }
    showReply("token", token)

    Seekpass(config.copy(accessToken = token.accessToken)).use { seekpass ->
        title("A batch of two credentials")
        val reply = seekpass.addBatch(batch).use { (request, call) -> whisper(request, call::parse) }
        showReply("reply", reply)

        title("Their files go to the presigned URLs")
        for ((id, url, type) in reply.assetUploads) {
            val file = SeekpassUploadAssetParams(url, type, content(type))
            seekpass.uploadAsset(file).use { (request, call) -> whisper(request, call::parse) }
            showReply("uploaded", id)
        }

        title("What became of them?")
        val which = SeekpassSubmissionStatusesParams(listOf("batch-1-a", "batch-1-b"))
        seekpass.submissionStatuses(which).use { (request, call) ->
            talk(request, call::parse).credentials.forEach { showReply(it.id, it.status) }
        }
    }
}

private fun credential(name: String, id: String, type: AssetType) = Microcredential(
    credentialId = id,
    fields = MicrocredentialFields(
        fullName = "Siti Rahma",
        issuerName = "Lembaga Pelatihan Contoh",
        microcredentialName = name,
        issueDate = "2024-04-30",
    ),
    assets = listOf(Asset("$id-asset", type)),
)

/** A file's beginning, which is all that the sandbox looks at. */
private fun content(type: AssetType): ByteArray =
    (if (type == AssetType.PNG) "\u0089PNG\r\n\u001A\n" else "%PDF-1.7\n").toByteArray(Charsets.ISO_8859_1)
