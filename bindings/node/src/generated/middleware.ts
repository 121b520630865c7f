// Made from the catalogue by `cargo xtask generate`.

import type { Call } from '../call.js';
import { Client } from '../client.js';

/** Who calls the middleware, and where. */
export class Middleware extends Client<Middleware.Operations> {
  /** Throws `InvalidError` with every violation of the config. */
  constructor(config: Middleware.Config) {
    super('middleware', config);
  }

  /**
   * `POST {url}`
   *
   * What is asked for; each text has at most 255 characters.
   *
   * `now`: Unix seconds, the clock's if not given. Throws `InvalidError` with every violation.
   */
  requestOut(params: Middleware.RequestOutParams, now?: number): Call<Middleware.RequestOutReply> {
    return this.prepare('middleware.request_out', params, now);
  }
}

export declare namespace Middleware {
  /**
   * Bearer token.
   */
  export type AccessToken = string;
  /**
   * Language of the texts of violations; paths and rules never change with it.
   */
  export type Lang = 'en' | 'id';

  /**
   * Params and reply of each operation.
   */
  export interface Operations {
    'middleware.request_out': {
      params: RequestOutParams;
      reply: RequestOutReply;
    };
  }
  /**
   * What is asked for; each text has at most 255 characters.
   */
  export interface RequestOutParams {
    /**
     * The caller's ticket, which the answer repeats.
     */
    ticket_id: string;
    /**
     * Product, such as `digitalid`.
     */
    subject: string;
    /**
     * What of the product, such as `enrollment`.
     */
    subject_type: string;
    /**
     * With what, such as `ektp`.
     */
    subject_identifier: string;
  }
  /**
   * The members of an object that the partner does not document, in the order received; of a
   * repeated name the last one.
   */
  export interface Extra {
    [k: string]: unknown;
  }
  /**
   * What a resource holds.
   */
  export interface Data {
    /**
     * Outcome of the image.
     */
    image: string | null;
    /**
     * Identity number.
     */
    nik: string | null;
    /**
     * Outcome of all.
     */
    status: string | null;
    /**
     * What else the partner sends.
     */
    extra: Extra;
  }
  /**
   * The record.
   */
  export interface RequestOutReply {
    /**
     * The ticket: the one that was sent.
     */
    ticket_id: string;
    /**
     * Product.
     */
    subject: string | null;
    /**
     * What of the product.
     */
    subject_type: string | null;
    /**
     * With what.
     */
    subject_identifier: string | null;
    /**
     * What was done, such as `create`.
     */
    action: string | null;
    /**
     * Kind of the resource.
     */
    resource_type: string | null;
    /**
     * The resource, such as `nik`.
     */
    resource: string | null;
    /**
     * Its identifier.
     */
    resource_id: string | null;
    /**
     * What the resource holds.
     */
    data: Data | null;
    /**
     * Not to be trusted: the document says `success` here of a failure too.
     */
    status: string | null;
    /**
     * The partner's words.
     */
    message: string | null;
    /**
     * 200 to 299.
     */
    status_code: number;
  }
  /**
   * Who calls the middleware, and where.
   */
  export interface Config {
    /**
     * Where to send requests, whole: the document leaves it blank for every environment.
     */
    url: string;
    /**
     * Token that the middleware's own login gave: visible ASCII.
     */
    access_token: AccessToken;
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
