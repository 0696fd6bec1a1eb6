// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/left_out_text.h"

#include "ui/texts/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace trailscope::ui {

namespace {

struct LeftOutText {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::LeftOutText)
};

} // namespace

QString leftOutText(const LeftOut& leftOut, std::size_t eventsNotSearched)
{
    if (leftOut.isNothing() && eventsNotSearched == 0) {
        return {};
    }
    QStringList sentences{LeftOutText::tr("These numbers are incomplete.")};
    if (leftOut.filesForMemory > 0) {
        sentences << LeftOutText::tr("Memory was about to end: %1 of %2 files were left out.")
                         .arg(formatCount(leftOut.filesForMemory), formatCount(leftOut.filesFound));
    }
    if (leftOut.stopped) {
        sentences << LeftOutText::tr("Not all files were read: loading was stopped, or is going on.");
    }
    if (leftOut.filesDamaged > 0) {
        sentences << LeftOutText::tr("Damaged files and folders: %1.").arg(formatCount(leftOut.filesDamaged));
    }
    if (leftOut.recordsDamaged > 0) {
        sentences << LeftOutText::tr("Damaged records: %1.").arg(formatCount(leftOut.recordsDamaged));
    }
    if (eventsNotSearched > 0) {
        sentences << LeftOutText::tr("Events whose records could not be searched: %1.")
                         .arg(formatCount(eventsNotSearched));
    }
    return sentences.join(u' ');
}

} // namespace trailscope::ui
