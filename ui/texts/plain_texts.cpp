// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/plain_texts.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QMessageBox>

namespace trailscope::ui {

namespace {

//! Translated by Qt itself, so that it is no text of ours.
constexpr const char* titleOfAboutQt = "About Qt";

//! Of Qt itself: its HTML comes with Qt, and nothing else goes into it.
bool isAboutQt(const QLabel& label)
{
    return qobject_cast<const QMessageBox*>(label.window()) != nullptr
        && label.window()->windowTitle() == QCoreApplication::translate("QMessageBox", titleOfAboutQt);
}

} // namespace

void PlainTexts::install(QApplication& application)
{
    if (application.findChild<PlainTexts*>() == nullptr) {
        new PlainTexts(application); // the application's
    }
}

PlainTexts::PlainTexts(QApplication& application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool PlainTexts::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::Polish) {
        return false;
    }
    auto* label = qobject_cast<QLabel*>(object);
    if (label != nullptr && label->textFormat() == Qt::AutoText && !isAboutQt(*label)) {
        label->setTextFormat(Qt::PlainText);
    }
    return false;
}

} // namespace trailscope::ui
