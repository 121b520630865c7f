// A purchase from a small business is reported; another one is wrong in three ways at once.

import { Padi } from 'segel';
import * as show from '../show.js';

const PURCHASE = {
  tanggal_transaksi: '2021-06-20',
  transaksi_id: 'PTPN3-4701643966',
  nama_project: 'Bangun Desa',
  kategori_project: '1',
  total_nilai_project: '50000000',
  tipe_nilai_project: 'CAPEX',
  kategori_umkm: '1',
  uid_umkm: 'PTPN3-23016047',
  nama_umkm: 'PT. Damai Sejahtera',
  tanggal_invoice: '2021-07-17',
  id_satker: '14482',
  is_pdn: '1',
  tkdn: '8.5',
  is_certificate: '1',
  certificate_tkdn: '525/SJ-IND.8/TKDN/11/2019',
};

export async function story(url) {
  show.partner('PaDi UMKM');
  const padi = new Padi({ base_url: `${url}/padi-umkm/1.2.0`, api_key: 'padi-key' });

  show.title('A purchase is reported');
  const call = padi.submitTransaction(PURCHASE);
  show.request(call);
  show.value('reply', await show.send(call));

  show.title('Another one is wrong in three ways: nothing is sent');
  const wrong = {
    ...PURCHASE,
    tanggal_transaksi: '20-06-2021',
    total_nilai_project: '50000000.27',
    certificate_tkdn: undefined,
  };
  show.failure(await show.refusal((async () => padi.submitTransaction(wrong))()));
}
