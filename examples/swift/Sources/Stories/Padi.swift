// A purchase from a small business is reported; another one is wrong in three ways at once.

import Segel

extension Stage {
    func padi() async throws {
        partner("PaDi UMKM")
        let padi = try Padi(
            config: .init(baseUrl: url + "/padi-umkm/1.2.0", apiKey: Secret("padi-key")))

        title("A purchase is reported")
        let prepared = try padi.submitTransaction(params: purchase)
        show("reply", reply: try await talk(prepared.request, parse: prepared.call.parse))

        title("Another one is wrong in three ways: nothing is sent")
        var wrong = purchase
        wrong.tanggalTransaksi = "20-06-2021"
        wrong.totalNilaiProject = "50000000.27"
        wrong.certificateTkdn = nil
        do {
            throw Unexpected(what: "prepared: \(try padi.submitTransaction(params: wrong).request)")
        } catch let error as SegelError {
            show(error: error)
        }
    }
}

private let purchase = PadiSubmitTransactionParams(
    tanggalTransaksi: "2021-06-20",
    transaksiId: "PTPN3-4701643966",
    namaProject: "Bangun Desa",
    kategoriProject: "1",
    totalNilaiProject: "50000000",
    tipeNilaiProject: "CAPEX",
    kategoriUmkm: "1",
    uidUmkm: "PTPN3-23016047",
    namaUmkm: "PT. Damai Sejahtera",
    tanggalInvoice: "2021-07-17",
    idSatker: "14482",
    isPdn: "1",
    tkdn: "8.5",
    isCertificate: "1",
    certificateTkdn: "525/SJ-IND.8/TKDN/11/2019")
