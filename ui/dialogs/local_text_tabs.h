// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset.h"
#include "ui/texts/language.h"

#include <QString>
#include <QTabWidget>

#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace trailscope::ui {

//! The texts of a preset in each language of the window, a page a language, the user's own first.
class LocalTextTabs final : public QTabWidget {
    Q_OBJECT
public:
    explicit LocalTextTabs(const Preset& preset, QWidget* parent = nullptr);

    //! Is a name given in any language?
    [[nodiscard]] bool hasTitle() const;

    //! Writes the texts into the preset. English, which a preset must have, takes those of the first language
    //! that has some; a text that no language has says that nothing was noted.
    void enterInto(Preset& preset) const;

Q_SIGNALS:
    void edited();

private:
    struct Page {
        QString language;
        QLineEdit* title = nullptr;
        QPlainTextEdit* purpose = nullptr;
        QPlainTextEdit* judge = nullptr;
        QPlainTextEdit* blindSpot = nullptr;
    };

    void addPage(const Language& shown, const Preset& preset);

    std::vector<Page> m_pages;
};

} // namespace trailscope::ui
