// Made from the catalogue by `cargo xtask generate`.

import type { Call } from '../call.js';
import { Client } from '../client.js';

/** Who calls `PaDi`, and where. Nothing of it is required. */
export class Padi extends Client<Padi.Operations> {
  /** Throws `InvalidError` with every violation of the config. */
  constructor(config: Padi.Config) {
    super('padi', config);
  }

  /**
   * `POST /padis`
   *
   * The purchase order, column by column as in the partner's table. An optional text that is
   * blank is left out; where "or a number" stands, JSON may give a number, which is sent as
   * text.
   *
   * If no readable answer came, ask before you repeat it: padi.list_transactions: an item with the same transaksi_id is there if PaDi has it.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  submitTransaction(
    params: Padi.SubmitTransactionParams,
    now?: number,
  ): Call<Padi.SubmitTransactionReply> {
    return this.prepare('padi.submit_transaction', params, now);
  }

  /**
   * `POST /padis`
   *
   * Which page.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  listTransactions(
    params: Padi.ListTransactionsParams,
    now?: number,
  ): Call<Padi.ListTransactionsReply> {
    return this.prepare('padi.list_transactions', params, now);
  }

  /**
   * `POST /padis`
   *
   * Which transactions.
   *
   * If no readable answer came, ask before you repeat it: padi.list_transactions: what it still lists was not deleted; delete only that.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  deleteTransactions(
    params: Padi.DeleteTransactionsParams,
    now?: number,
  ): Call<Padi.DeleteTransactionsReply> {
    return this.prepare('padi.delete_transactions', params, now);
  }

  /**
   * `POST /padis`
   *
   * The UMKM. An optional text that is blank is left out.
   *
   * If no readable answer came, ask before you repeat it: padi.list_umkm: an item with the same uid is there if PaDi has it.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  submitUmkm(params: Padi.SubmitUmkmParams, now?: number): Call<Padi.SubmitUmkmReply> {
    return this.prepare('padi.submit_umkm', params, now);
  }

  /**
   * `POST /padis`
   *
   * Which page.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  listUmkm(params: Padi.ListUmkmParams, now?: number): Call<Padi.ListUmkmReply> {
    return this.prepare('padi.list_umkm', params, now);
  }

  /**
   * `POST /padis`
   *
   * Which UMKM.
   *
   * If no readable answer came, ask before you repeat it: padi.list_umkm: what it still lists was not deleted; delete only that.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  deleteUmkm(params: Padi.DeleteUmkmParams, now?: number): Call<Padi.DeleteUmkmReply> {
    return this.prepare('padi.delete_umkm', params, now);
  }
}

export declare namespace Padi {
  /**
   * Gateway key.
   */
  export type ApiKey = string;
  /**
   * How the wire spells `tanggal_invoice`: the partner's table has it right, its samples and
   * every known client have it wrong.
   */
  export type InvoiceKey = 'tannggal_invoice' | 'tanggal_invoice' | 'both';
  /**
   * Language of the texts of violations; paths and rules never change with it.
   */
  export type Lang = 'en' | 'id';

  /**
   * Params and reply of each operation.
   */
  export interface Operations {
    'padi.submit_transaction': {
      params: SubmitTransactionParams;
      reply: SubmitTransactionReply;
    };
    'padi.list_transactions': {
      params: ListTransactionsParams;
      reply: ListTransactionsReply;
    };
    'padi.delete_transactions': {
      params: DeleteTransactionsParams;
      reply: DeleteTransactionsReply;
    };
    'padi.submit_umkm': {
      params: SubmitUmkmParams;
      reply: SubmitUmkmReply;
    };
    'padi.list_umkm': {
      params: ListUmkmParams;
      reply: ListUmkmReply;
    };
    'padi.delete_umkm': {
      params: DeleteUmkmParams;
      reply: DeleteUmkmReply;
    };
  }
  /**
   * The seller as it was registered. What is blank is not compared.
   */
  export interface RegisteredUmkm {
    /**
     * What `uid_umkm` must be.
     */
    uid?: string | null;
    /**
     * What `nama_umkm` must be.
     */
    nama_umkm?: string | null;
    /**
     * What `kategori_umkm` must be, or a number.
     */
    kategori_usaha?: string | number | null;
  }
  /**
   * What the company has registered with `PaDi`: the partner refuses a transaction that
   * contradicts it.
   */
  export interface Reference {
    /**
     * The seller.
     */
    umkm?: RegisteredUmkm | null;
    /**
     * Every working unit; an empty list has none.
     */
    id_satker?: (string | number)[] | null;
  }
  /**
   * The purchase order, column by column as in the partner's table. An optional text that is
   * blank is left out; where "or a number" stands, JSON may give a number, which is sent as
   * text.
   */
  export interface SubmitTransactionParams {
    /**
     * Date of the purchase order, `YYYY-MM-DD`.
     */
    tanggal_transaksi: string;
    /**
     * Identifier of the purchase order, at most 100 characters.
     */
    transaksi_id: string;
    /**
     * Identifier of the company.
     */
    bumn_id?: string | null;
    /**
     * Name of the purchase order, at most 255 characters.
     */
    nama_project: string;
    /**
     * What was bought, a code of [`KATEGORI_PROJECT`](codes::KATEGORI_PROJECT), or a number.
     */
    kategori_project:
      | '1'
      | '2'
      | '3'
      | '4'
      | '5'
      | '6'
      | '7'
      | '8'
      | '9'
      | '183'
      | '184'
      | '185'
      | '186'
      | '187'
      | '188'
      | '189'
      | '190'
      | '191'
      | '192'
      | '193'
      | '194'
      | '195'
      | '196'
      | '197'
      | '198'
      | '199'
      | '200'
      | 1
      | 2
      | 3
      | 4
      | 5
      | 6
      | 7
      | 8
      | 9
      | 183
      | 184
      | 185
      | 186
      | 187
      | 188
      | 189
      | 190
      | 191
      | 192
      | 193
      | 194
      | 195
      | 196
      | 197
      | 198
      | 199
      | 200;
    /**
     * Value in whole rupiah, at most 18 digits, or a number.
     */
    total_nilai_project: string | number;
    /**
     * `CAPEX` or `OPEX`.
     */
    tipe_nilai_project: 'CAPEX' | 'OPEX';
    /**
     * Size of the seller, a code of [`KATEGORI_UMKM`](codes::KATEGORI_UMKM), or a number.
     */
    kategori_umkm: '1' | '2' | '3' | '4' | 1 | 2 | 3 | 4;
    /**
     * Identifier of the seller, at most 100 characters.
     */
    uid_umkm: string;
    /**
     * Name of the seller, at most 100 characters.
     */
    nama_umkm: string;
    /**
     * Days planned, or a number.
     */
    target_penyelesaian?: string | number | null;
    /**
     * Date of the order.
     */
    tanggal_order_placement?: string | null;
    /**
     * Date of the confirmation.
     */
    tanggal_confirmation?: string | null;
    /**
     * Date of the delivery.
     */
    tanggal_delivery?: string | null;
    /**
     * Date of the invoice; how the wire spells it, the config says.
     */
    tanggal_invoice: string;
    /**
     * Days from the order to the invoice, or a number.
     */
    total_cycle_time?: string | number | null;
    /**
     * How quick the delivery was, 1 to 5, or a number.
     */
    kategori_delivery_time?: '1' | '2' | '3' | '4' | '5' | 1 | 2 | 3 | 4 | 5 | null;
    /**
     * How content the buyer is, 1 to 5, or a number.
     */
    rating?: '1' | '2' | '3' | '4' | '5' | 1 | 2 | 3 | 4 | 5 | null;
    /**
     * What the buyer says.
     */
    feedback?: string | null;
    /**
     * What the purchase order is for.
     */
    deskripsi_project?: string | null;
    /**
     * Working unit that bought, at most 100 characters, or a number.
     */
    id_satker: string | number;
    /**
     * 1 if it is a domestic product, else 0, or a number.
     */
    is_pdn: '0' | '1' | 0 | 1;
    /**
     * Average local content in per cent, 0 to 100 with at most two decimals, sent as given,
     * or a number.
     */
    tkdn: string | number;
    /**
     * 1 if a certificate stands behind it, else 0, or a number.
     */
    is_certificate: '0' | '1' | 0 | 1;
    /**
     * Number of the certificate, at most 100 characters; only with `is_certificate` 1, and
     * then required.
     */
    certificate_tkdn?: string | null;
    /**
     * What the company has registered, to compare with; never sent.
     */
    reference?: Reference | null;
  }
  /**
   * What a record that was submitted or deleted is answered with.
   */
  export interface SubmitTransactionReply {
    /**
     * The partner's words.
     */
    message: string | null;
  }
  /**
   * Which page.
   */
  export interface ListTransactionsParams {
    /**
     * Records on a page, 1 to 1000.
     */
    size: number;
    /**
     * Number of the page, from 1.
     */
    page: number;
  }
  /**
   * The members of an object that the partner does not document, in the order received; of a
   * repeated name the last one.
   */
  export interface Extra {
    [k: string]: unknown;
  }
  /**
   * A transaction as it was reported. Every value is a text, as it was sent.
   */
  export interface Transaction {
    /**
     * Date of the purchase order.
     */
    tanggal_transaksi: string | null;
    /**
     * Identifier of the purchase order.
     */
    transaksi_id: string | null;
    /**
     * Identifier of the company.
     */
    bumn_id: string | null;
    /**
     * Name of the purchase order.
     */
    nama_project: string | null;
    /**
     * What was bought, a code of [`KATEGORI_PROJECT`](super::codes::KATEGORI_PROJECT).
     */
    kategori_project: string | null;
    /**
     * Value in rupiah.
     */
    total_nilai_project: string | null;
    /**
     * `CAPEX` or `OPEX`.
     */
    tipe_nilai_project: string | null;
    /**
     * Size of the seller, a code of [`KATEGORI_UMKM`](super::codes::KATEGORI_UMKM).
     */
    kategori_umkm: string | null;
    /**
     * Identifier of the seller.
     */
    uid_umkm: string | null;
    /**
     * Name of the seller.
     */
    nama_umkm: string | null;
    /**
     * Days planned.
     */
    target_penyelesaian: string | null;
    /**
     * Date of the order.
     */
    tanggal_order_placement: string | null;
    /**
     * Date of the confirmation.
     */
    tanggal_confirmation: string | null;
    /**
     * Date of the delivery.
     */
    tanggal_delivery: string | null;
    /**
     * Date of the invoice.
     */
    tanggal_invoice: string | null;
    /**
     * Days from the order to the invoice.
     */
    total_cycle_time: string | null;
    /**
     * How quick the delivery was, 1 to 5.
     */
    kategori_delivery_time: string | null;
    /**
     * How content the buyer is, 1 to 5.
     */
    rating: string | null;
    /**
     * What the buyer says.
     */
    feedback: string | null;
    /**
     * What the purchase order is for.
     */
    deskripsi_project: string | null;
    /**
     * Working unit that bought.
     */
    id_satker: string | null;
    /**
     * 1 if it is a domestic product.
     */
    is_pdn: string | null;
    /**
     * Average local content in per cent.
     */
    tkdn: string | null;
    /**
     * 1 if a certificate stands behind it.
     */
    is_certificate: string | null;
    /**
     * Number of the certificate.
     */
    certificate_tkdn: string | null;
    /**
     * What else the partner sends.
     */
    extra: Extra;
  }
  /**
   * One page.
   */
  export interface ListTransactionsReply {
    /**
     * How many transactions there are in all, if the partner says so.
     */
    count: number | null;
    /**
     * The transactions of this page, in the partner's order.
     */
    items: Transaction[];
  }
  /**
   * Which transactions.
   */
  export interface DeleteTransactionsParams {
    /**
     * Their identifiers, 1 to 1000, none twice.
     *
     * @minItems 1
     * @maxItems 1000
     */
    transaksi_ids: string[];
  }
  /**
   * What a record that was submitted or deleted is answered with.
   */
  export interface DeleteTransactionsReply {
    /**
     * The partner's words.
     */
    message: string | null;
  }
  /**
   * The UMKM. An optional text that is blank is left out.
   */
  export interface SubmitUmkmParams {
    /**
     * Identifier, the company's own.
     */
    uid: string;
    /**
     * Name.
     */
    nama_umkm: string;
    /**
     * Address.
     */
    alamat?: string | null;
    /**
     * Block and number.
     */
    blok_no_kav?: string | null;
    /**
     * Postal code.
     */
    kode_pos?: string | null;
    /**
     * Town.
     */
    kota?: string | null;
    /**
     * Province.
     */
    provinsi?: string | null;
    /**
     * Telephone.
     */
    no_telp?: string | null;
    /**
     * Mobile telephone.
     */
    hp?: string | null;
    /**
     * E-mail address.
     */
    email?: string | null;
    /**
     * Size, a code of [`KATEGORI_UMKM`](super::codes::KATEGORI_UMKM).
     */
    kategori_usaha: '1' | '2' | '3' | '4';
    /**
     * What it does, a code of [`KATEGORI_PROJECT`](super::codes::KATEGORI_PROJECT).
     */
    jenis_kegiatan_usaha?:
      | '1'
      | '2'
      | '3'
      | '4'
      | '5'
      | '6'
      | '7'
      | '8'
      | '9'
      | '183'
      | '184'
      | '185'
      | '186'
      | '187'
      | '188'
      | '189'
      | '190'
      | '191'
      | '192'
      | '193'
      | '194'
      | '195'
      | '196'
      | '197'
      | '198'
      | '199'
      | '200'
      | null;
    /**
     * Tax number.
     */
    npwp?: string | null;
    /**
     * Bank.
     */
    nama_bank?: string | null;
    /**
     * Country of the bank.
     */
    country_bank?: string | null;
    /**
     * Account number.
     */
    no_rekening?: string | null;
    /**
     * Holder of the account.
     */
    nama_pemilik_rekening?: string | null;
    /**
     * Longitude in degrees.
     */
    longitude?: string | null;
    /**
     * Latitude in degrees.
     */
    latitude?: string | null;
    /**
     * Purchase orders so far.
     */
    total_project?: string | null;
    /**
     * Revenue so far.
     */
    total_revenue?: string | null;
    /**
     * Share of deliveries on time.
     */
    ontime_rate?: string | null;
    /**
     * Average rating.
     */
    average_rating?: string | null;
    /**
     * Business identity number (nomor induk berusaha).
     */
    nib?: string | null;
    /**
     * Legal form.
     */
    badan_usaha?: string | null;
  }
  /**
   * What a record that was submitted or deleted is answered with.
   */
  export interface SubmitUmkmReply {
    /**
     * The partner's words.
     */
    message: string | null;
  }
  /**
   * Which page.
   */
  export interface ListUmkmParams {
    /**
     * Records on a page, 1 to 1000.
     */
    size: number;
    /**
     * Number of the page, from 1.
     */
    page: number;
  }
  /**
   * An UMKM as it was registered. Every value is a text, as it was sent.
   */
  export interface Umkm {
    /**
     * Identifier that the company gave.
     */
    uid: string | null;
    /**
     * Name.
     */
    nama_umkm: string | null;
    /**
     * Address.
     */
    alamat: string | null;
    /**
     * Block and number.
     */
    blok_no_kav: string | null;
    /**
     * Postal code.
     */
    kode_pos: string | null;
    /**
     * Town.
     */
    kota: string | null;
    /**
     * Province.
     */
    provinsi: string | null;
    /**
     * Telephone.
     */
    no_telp: string | null;
    /**
     * Mobile telephone.
     */
    hp: string | null;
    /**
     * E-mail address.
     */
    email: string | null;
    /**
     * Size, a code of [`KATEGORI_UMKM`](super::codes::KATEGORI_UMKM).
     */
    kategori_usaha: string | null;
    /**
     * What it does, a code of [`KATEGORI_PROJECT`](super::codes::KATEGORI_PROJECT).
     */
    jenis_kegiatan_usaha: string | null;
    /**
     * Tax number.
     */
    npwp: string | null;
    /**
     * Bank.
     */
    nama_bank: string | null;
    /**
     * Country of the bank.
     */
    country_bank: string | null;
    /**
     * Account number.
     */
    no_rekening: string | null;
    /**
     * Holder of the account.
     */
    nama_pemilik_rekening: string | null;
    /**
     * Longitude in degrees.
     */
    longitude: string | null;
    /**
     * Latitude in degrees.
     */
    latitude: string | null;
    /**
     * Purchase orders so far.
     */
    total_project: string | null;
    /**
     * Revenue so far.
     */
    total_revenue: string | null;
    /**
     * Share of deliveries on time.
     */
    ontime_rate: string | null;
    /**
     * Average rating.
     */
    average_rating: string | null;
    /**
     * Business identity number (nomor induk berusaha).
     */
    nib: string | null;
    /**
     * Legal form.
     */
    badan_usaha: string | null;
    /**
     * What else the partner sends.
     */
    extra: Extra;
  }
  /**
   * One page.
   */
  export interface ListUmkmReply {
    /**
     * How many UMKM there are in all, if the partner says so.
     */
    count: number | null;
    /**
     * The UMKM of this page, in the partner's order.
     */
    items: Umkm[];
  }
  /**
   * Which UMKM.
   */
  export interface DeleteUmkmParams {
    /**
     * Their identifiers, 1 to 1000, none twice.
     *
     * @minItems 1
     * @maxItems 1000
     */
    uids: string[];
  }
  /**
   * What a record that was submitted or deleted is answered with.
   */
  export interface DeleteUmkmReply {
    /**
     * The partner's words.
     */
    message: string | null;
  }
  /**
   * Who calls `PaDi`, and where. Nothing of it is required.
   */
  export interface Config {
    /**
     * Where to send requests, `https://api.apilogy.id/padi-umkm/1.2.0` if not given.
     */
    base_url?: string | null;
    /**
     * Key of the gateway, sent as `x-api-key`: visible ASCII. The partner's document shows
     * none, real clients send one.
     */
    api_key?: ApiKey | null;
    /**
     * How the wire spells a transaction's `tanggal_invoice`, misspelt if not given.
     */
    invoice_key?: InvoiceKey | null;
    /**
     * Language of the texts of violations, English if not given.
     */
    lang?: Lang | null;
    /**
     * Largest response in bytes that is looked at, 16 MiB if not given.
     */
    max_response_bytes?: number | null;
  }
}
