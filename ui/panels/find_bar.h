// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace trailscope::ui {

//! A text to find among the events shown, with the way to the next and the previous hit. Hidden until it is
//! opened; Esc closes it.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    //! Shows the bar with the cursor in its field.
    void open();
    void close();

    [[nodiscard]] QString text() const;

    //! What was found, as a sentence.
    void showFound(const QString& sentence);
    void setStepsEnabled(bool enabled);

Q_SIGNALS:
    //! Also when the bar closes: the text is empty then.
    void textChanged(const QString& text);
    //! To the next hit (1) or the previous one (-1).
    void stepRequested(int step);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* addButton(const char* name, const QString& text, const QString& toolTip);

    QLineEdit* m_edit = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_found = nullptr;
};

} // namespace trailscope::ui
