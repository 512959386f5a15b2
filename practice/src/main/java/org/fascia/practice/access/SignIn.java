package org.fascia.practice.access;

import java.time.Instant;
import org.fascia.practice.kernel.Caller;

/** That a person signed in, when, and who they were then. */
public record SignIn(Caller caller, Instant since) {}
