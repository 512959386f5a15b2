package org.fascia.practice.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fascia.practice.Practice;
import org.fascia.practice.storage.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the whole application on the real database, with a clinic of its own: methods and the
 * constructor may take a {@link TestClinic}.
 *
 * <p>All such tests of a build share one PostgreSQL and, as long as they add no beans, one
 * application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Practice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClinics.class, TestCases.class, TestTreatments.class, TestTasks.class})
@ExtendWith(FreshClinic.class)
public @interface PracticeTest {}
