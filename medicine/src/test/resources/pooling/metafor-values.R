# Makes metafor-values.json: what R metafor says of published trials and of the trials Fascia ships.
# Debian: apt-get install r-cran-metafor r-cran-metadat r-cran-jsonlite r-cran-yaml
# Run from the top of the repository: Rscript medicine/src/test/resources/pooling/metafor-values.R
# Everything is metafor's default: escalc for the effects, rma for the pooling, predict for the prediction interval.
suppressMessages({
  library(metafor)
  library(metadat)
  library(jsonlite)
  library(yaml)
})

counts <- function(label, e1, n1, e2, n2) data.frame(label = as.character(label), e1, n1, e2, n2)
means <- function(label, n1, m1, sd1, n2, m2, sd2)
  data.frame(label = as.character(label), n1, m1, sd1, n2, m2, sd2)
named <- function(...) make.unique(paste(...))

sets <- function() {
  bcg <- dat.bcg
  magnesium <- dat.li2007
  catheters <- dat.nielweise2007
  lidocaine <- dat.hine1989
  hypericum <- subset(dat.linde2005, !is.na(ai))
  azithromycin <- dat.laopaiboon2015
  asthma <- dat.gibson2002
  stroke <- dat.normand1999
  pictures <- dat.michael2013
  attended <- subset(asthma, !is.na(ai))
  measured <- subset(asthma, !is.na(m1i))
  list(
    list(id = "dat.bcg", source = "Colditz 1994, doi 10.1001/jama.1994.03510330076038",
      trials = with(bcg, counts(named(author, year), tpos, tpos + tneg, cpos, cpos + cneg))),
    list(id = "dat.nielweise2007", source = "Niel-Weise 2007, doi 10.1007/s00134-007-0897-3",
      trials = with(catheters, counts(named(author, year), ai, n1i, ci, n2i))),
    list(id = "dat.li2007", source = "Li 2007, doi 10.1002/14651858.CD002755.pub2",
      trials = with(magnesium, counts(named(study, year), ai, n1i, ci, n2i))),
    list(id = "dat.hine1989", source = "Hine 1989, in Normand 1999, Stat Med 18:321-359",
      trials = with(lidocaine, counts(named(source), ai, n1i, ci, n2i))),
    list(id = "dat.linde2005", source = "Linde 2005, doi 10.1192/bjp.186.2.99",
      trials = with(hypericum, counts(named(study, year), ai, n1i, ci, n2i))),
    list(id = "dat.laopaiboon2015", source = "Laopaiboon 2015, doi 10.1002/14651858.CD001954.pub4",
      trials = with(azithromycin, counts(named(author, year), ai, n1i, ci, n2i))),
    list(id = "dat.gibson2002, attendances", source = "Gibson 2002, doi 10.1002/14651858.CD001117",
      trials = with(attended, counts(named(author, year), ai, ai + bi, ci, ci + di))),
    list(id = "dat.gibson2002, days", source = "Gibson 2002, doi 10.1002/14651858.CD001117",
      trials = with(measured, means(named(author, year), n1i, m1i, sd1i, n2i, m2i, sd2i))),
    list(id = "dat.normand1999", source = "Normand 1999, Stat Med 18:321-359",
      trials = with(stroke, means(named(source), n1i, m1i, sd1i, n2i, m2i, sd2i))),
    list(id = "dat.michael2013", source = "Michael 2013, doi 10.3758/s13423-013-0391-6",
      trials = with(pictures,
        means(named(Study), Brain_n, Brain_m, Brain_s, No_brain_n, No_brain_m, No_brain_s))))
}

# The blocks of a file of trials; a block whose trials give no means keeps its published effects.
blocks <- function(file) lapply(read_yaml(file.path("medicine/src/main/resources/knowledge", file)), block)
block <- function(b) {
  id <- if (is.null(b$id)) b$meta_analysis else b$id
  first <- b$trials[[1]]
  take <- function(key) sapply(b$trials, function(t) t[[key]])
  trials <- if (!is.null(first$events_massage)) {
    counts(take("label"), take("events_massage"), take("n_massage"), take("events_control"), take("n_control"))
  } else if (!is.null(first$mean_massage)) {
    means(take("label"), take("n_massage"), take("mean_massage"), take("sd_massage"),
      take("n_control"), take("mean_control"), take("sd_control"))
  } else {
    data.frame(label = take("label"), effect = take("effect"), se = take("se"))
  }
  list(id = id, measure = b$pooled$measure, trials = trials)
}

effects <- function(set, measure) {
  t <- set$trials
  if (!is.null(t$effect)) return(data.frame(yi = t$effect, vi = t$se^2))
  if (!is.null(t$e1)) return(escalc(measure = measure, ai = e1, n1i = n1, ci = e2, n2i = n2, data = t))
  escalc(measure = measure, n1i = n1, m1i = m1, sd1i = sd1, n2i = n2, m2i = m2, sd2i = sd2, data = t)
}

measures <- function(set) {
  if (!is.null(set$trials$effect)) return(set$measure)
  if (!is.null(set$trials$e1)) c("RR", "OR") else c("MD", "SMD")
}

pooled <- function(e, measure, model, test) {
  fit <- suppressWarnings(rma(yi, vi, data = e, method = model, test = test))
  expected <- predict(fit)
  or.null <- function(x) if (is.null(x) || is.na(x)) NULL else unname(x)
  list(measure = measure, model = model, test = test, k = fit$k, estimate = c(fit$beta), se = fit$se,
    low = fit$ci.lb, high = fit$ci.ub, tau2 = fit$tau2, i2 = fit$I2, q = fit$QE, p = fit$QEp,
    predictionLow = or.null(expected$pi.lb), predictionHigh = or.null(expected$pi.ub))
}

answers <- function(set) {
  all <- list()
  for (measure in measures(set)) {
    e <- effects(set, measure)
    for (model in c("FE", "DL", "REML"))
      for (test in c("z", "knha"))
        all[[length(all) + 1]] <- pooled(e, measure, model, test)
  }
  all
}

sizes <- function(set) lapply(measures(set), function(measure) {
  e <- effects(set, measure)
  list(measure = measure, y = as.numeric(e$yi), v = as.numeric(e$vi))
})

told <- function(set) c(set, list(effects = sizes(set), pooled = answers(set)))
shipped <- c(blocks("trials-musculoskeletal.yaml"), blocks("trials-other.yaml"))
line <- function(set) toJSON(set, auto_unbox = TRUE, digits = NA, null = "null", na = "null", dataframe = "rows")
rows <- function(sets) paste(sapply(sets, line), collapse = ",\n")
made.with <- paste("R", getRversion(), "metafor", packageVersion("metafor"), "metadat", packageVersion("metadat"))
writeLines(c(
  paste0("{\"made_with\": \"", made.with, "\","),
  "\"published\": [", rows(lapply(sets(), told)), "],",
  "\"shipped\": [", rows(lapply(shipped, function(set) told(set)[c("id", "effects", "pooled")])), "]}"),
  "medicine/src/test/resources/pooling/metafor-values.json")
