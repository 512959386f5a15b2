package org.fascia.practice.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fascia.practice.Practice;
import org.fascia.practice.storage.EmptyHome;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test in the demo clinic, filled into a home of its own once for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Practice.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "fascia.demo=true")
@ContextConfiguration(initializers = EmptyHome.class)
@interface DemoClinic {}
