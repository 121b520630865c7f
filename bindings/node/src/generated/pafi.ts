// Made from the catalogue by `cargo xtask generate`.

import type { Call } from '../call.js';
import { Client } from '../client.js';

/** Who calls PAFI, and where. An operation asks only for the credentials that it uses. */
export class Pafi extends Client<Pafi.Operations> {
  /** Throws `InvalidError` with every violation of the config. */
  constructor(config: Pafi.Config) {
    super('pafi', config);
  }

  /**
   * `POST /oauth/token`
   *
   * What the token is for.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  token(params: Pafi.TokenParams, now?: number): Call<Pafi.TokenReply> {
    return this.prepare('pafi.token', params, now);
  }

  /**
   * `GET /pengajuan/kecukupan-skp/user/{nik}`
   *
   * Which member.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  kecukupanSkp(params: Pafi.KecukupanSkpParams, now?: number): Call<Pafi.KecukupanSkpReply> {
    return this.prepare('pafi.kecukupan_skp', params, now);
  }
}

export declare namespace Pafi {
  /**
   * Bearer token.
   */
  export type AccessToken = string;
  /**
   * `OAuth` client secret.
   */
  export type ClientSecret = string;
  /**
   * Language of the texts of violations; paths and rules never change with it.
   */
  export type Lang = 'en' | 'id';

  /**
   * Params and reply of each operation.
   */
  export interface Operations {
    'pafi.token': {
      params: TokenParams;
      reply: TokenReply;
    };
    'pafi.kecukupan_skp': {
      params: KecukupanSkpParams;
      reply: KecukupanSkpReply;
    };
  }
  /**
   * What the token is for.
   */
  export interface TokenParams {
    /**
     * One or more scope names, single spaces between: `read-kecukupan-skp`.
     */
    scope: string;
  }
  /**
   * The token.
   */
  export interface TokenReply {
    /**
     * Goes into the config of the other operations.
     */
    access_token: AccessToken;
    /**
     * `Bearer`, as the partner spells it.
     */
    token_type: string;
    /**
     * How long the token lives, in whole seconds; none if the partner does not tell usably.
     */
    expires_in: number | null;
    /**
     * When it ends, in whole seconds since 1970: `now` and `expires_in`.
     */
    expires_at: number | null;
  }
  /**
   * Which member.
   */
  export interface KecukupanSkpParams {
    /**
     * Identity number, 16 digits.
     */
    nik: string;
  }
  /**
   * The member, and the points by kind. Dates are `YYYY-MM-DD`, or as they came where that is
   * no date.
   */
  export interface KecukupanSkpReply {
    /**
     * Name.
     */
    nama_anggota: string | null;
    /**
     * Identity number: the one that was asked for.
     */
    nik: string;
    /**
     * Date of birth.
     */
    tgl_lahir: string | null;
    /**
     * Gender in words.
     */
    gender: string | null;
    /**
     * Number of the registration certificate (STR).
     */
    no_str: string | null;
    /**
     * First day of the certificate.
     */
    tgl_mulai_str: string | null;
    /**
     * Last day of the certificate.
     */
    tgl_berakhir_str: string | null;
    /**
     * Points for learning.
     */
    pembelajaran: number | null;
    /**
     * Points for professional practice.
     */
    profesionalisme: number | null;
    /**
     * Points for service to society and profession.
     */
    pengabdian_masyarakat_dan_profesi: number | null;
    /**
     * Points for publications.
     */
    publikasi_ilmiah: number | null;
    /**
     * Points for advancing the field.
     */
    pengembangan_ilmu: number | null;
    /**
     * All points.
     */
    total_skp: number | null;
    /**
     * Number of the letter.
     */
    nomor_surat: string | null;
    /**
     * How far the recommendation is, in words.
     */
    status_rekom: string | null;
    /**
     * The professional organisation.
     */
    op: string | null;
  }
  /**
   * Who calls PAFI, and where. An operation asks only for the credentials that it uses.
   */
  export interface Config {
    /**
     * Where to send requests, `https://api.webpafi.com/api/v1` if not given.
     */
    base_url?: string | null;
    /**
     * Client id, for `pafi.token`.
     */
    client_id?: string | null;
    /**
     * Client secret, for `pafi.token`.
     */
    client_secret?: ClientSecret | null;
    /**
     * Language of the texts of violations, English if not given.
     */
    lang?: Lang | null;
    /**
     * Largest response in bytes that is looked at, 16 MiB if not given.
     */
    max_response_bytes?: number | null;
    /**
     * Token that `pafi.token` gave, for all else: visible ASCII.
     */
    access_token?: AccessToken | null;
  }
}
