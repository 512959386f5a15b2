package org.fascia.medicine.facts;

/** The total of a physician's score that came with a referral, by the id of its red flag. */
public record ClinicalScore(String score, double total, Origin origin) {}
