// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

//! What the command line of the window asks for.
struct Arguments {
    QStringList paths;
    QString pictureFile; //!< empty: none is wanted
};

//! The language asked for; empty: none. Read before the others, whose help is in that language.
[[nodiscard]] QString languageArgument(const QStringList& arguments);

//! Ends the program on --help, --version and wrong use.
[[nodiscard]] Arguments parseArguments(const QCoreApplication& application);
