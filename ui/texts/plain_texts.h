// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace trailscope::ui {

//! Keeps Qt from taking the texts of labels for HTML. A label that doesn't say what its text is
//! (Qt::AutoText, the default) shows `<b>x</b>` as a bold x and loads the file that an `<img>` names. This
//! holds for tool tips, which are labels, and for the labels that Qt makes itself, as in message boxes and
//! forms. From now on such a label shows its text as it is, before it is laid out for the first time.
//! A label whose HTML the program wrote itself asks for Qt::RichText and keeps it.
class PlainTexts final : public QObject {
    Q_OBJECT
public:
    //! At the first call; later ones change nothing.
    static void install(QApplication& application);

    [[nodiscard]] bool eventFilter(QObject* object, QEvent* event) override;

private:
    explicit PlainTexts(QApplication& application);
};

} // namespace trailscope::ui
