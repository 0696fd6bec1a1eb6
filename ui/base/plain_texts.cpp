// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/plain_texts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace trailscope::ui {

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
    if (auto* label = qobject_cast<QLabel*>(object);
        label != nullptr && label->textFormat() == Qt::AutoText) {
        label->setTextFormat(Qt::PlainText);
    }
    return false;
}

} // namespace trailscope::ui
