/** A purchase from a small business is reported; another one is wrong in three ways at once. */

package stories

import segel.Padi
import segel.Secret
import segel.SegelException
import segel.model.PadiConfig
import segel.model.PadiSubmitTransactionParams
import segel.use

fun Stage.padi() {
    partner("PaDi UMKM")
    Padi(PadiConfig(baseUrl = "$url/padi-umkm/1.2.0", apiKey = Secret("padi-key"))).use { padi ->
        title("A purchase is reported")
        padi.submitTransaction(purchase).use { (request, call) -> showReply("reply", talk(request, call::parse)) }

        title("Another one is wrong in three ways: nothing is sent")
        val wrong = purchase.copy(
            tanggalTransaksi = "20-06-2021",
            totalNilaiProject = "50000000.27",
            certificateTkdn = null,
        )
        try {
            padi.submitTransaction(wrong)
            error("a wrong record was prepared")
        } catch (error: SegelException.Invalid) {
            showError(error)
        }
    }
}

private val purchase = PadiSubmitTransactionParams(
    tanggalTransaksi = "2021-06-20",
    transaksiId = "PTPN3-4701643966",
    namaProject = "Bangun Desa",
    kategoriProject = "1",
    totalNilaiProject = "50000000",
    tipeNilaiProject = "CAPEX",
    kategoriUmkm = "1",
    uidUmkm = "PTPN3-23016047",
    namaUmkm = "PT. Damai Sejahtera",
    tanggalInvoice = "2021-07-17",
    idSatker = "14482",
    isPdn = "1",
    tkdn = "8.5",
    isCertificate = "1",
    certificateTkdn = "525/SJ-IND.8/TKDN/11/2019",
)
