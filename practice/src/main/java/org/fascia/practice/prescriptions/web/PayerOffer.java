package org.fascia.practice.prescriptions.web;

/**
 * A payer to choose.
 *
 * @param used whether the clinic works with it
 */
public record PayerOffer(String pack, String name, String type, boolean used) {}
