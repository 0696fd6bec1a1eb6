// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

//! How to make a report without a window. Empty texts: what is usual.
struct ReportArguments {
    QString file; //!< empty: no report, but the window
    QString paper;
    QString from;
    QString to;
    QString filter;
    QStringList presets;
    QString zone;
    QString calendar;
    bool force = false; //!< may the file lie in the archive's folder?
};

//! What the command line of the window asks for.
struct Arguments {
    QStringList paths;
    QString pictureFile; //!< empty: none is wanted
    bool managerView = false;
    ReportArguments report;
};

//! Does it ask for a report, so that no display is needed? Looked at before there is an application.
[[nodiscard]] bool asksForReport(int argc, char* argv[]);

//! The language asked for; empty: none. Read before the others, whose help is in that language.
[[nodiscard]] QString languageArgument(const QStringList& arguments);

//! Ends the program on --help, --version and wrong use.
[[nodiscard]] Arguments parseArguments(const QCoreApplication& application);
