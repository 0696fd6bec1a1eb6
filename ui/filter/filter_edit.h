// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QCompleter;
class QLabel;
class QToolButton;

namespace trailscope::ui {

//! Where a filter is typed: one line of text that grows by wrapping, up to a few lines, with a mark for its
//! state and a button that clears it. What is wrong in it is underlined. Line breaks, as in a pasted query,
//! become blanks.
class FilterEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    //! What the mark says; the shapes differ, not the colours alone.
    enum class State : quint8 { Valid, Wrong, Busy };

    //! A piece of the text, in UTF-16 units.
    struct Span {
        int begin = 0;
        int length = 0;
    };

    explicit FilterEdit(QWidget* parent = nullptr);

    //! Tells nobody; the cursor stands at the end.
    void setFilterText(const QString& text);

    [[nodiscard]] QString filterText() const { return toPlainText(); }

    void setState(State state, const QString& meaning);

    //! Underlines; an empty span at the end of the text underlines its last letter.
    void showMistake(Span mistake);
    void clearMistake();

    void select(Span span);

    //! As if typed: told by edited(), and undone by Ctrl+Z.
    void replace(Span span, const QString& text);

    [[nodiscard]] int cursorPosition() const { return textCursor().position(); }

    //! While its popup is open, Return takes the chosen entry and Tab the first one. Must outlive the edit.
    void setCompleter(QCompleter& completer);

Q_SIGNALS:
    //! The user changed the text.
    void edited();
    //! Return was pressed.
    void committed();
    //! Alt+Return: take the repair that is offered.
    void repairRequested();
    //! Up (-1) in the first line or Down (1) in the last one.
    void recallRequested(int step);
    //! Ctrl+Space: what could stand here?
    void completionRequested();
    //! Tab while completions are shown.
    void firstCompletionRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool focusNextPrevChild(bool next) override;

private:
    void createButtons();
    void takeChange();
    void fitHeight();
    void showState();
    [[nodiscard]] bool isCompleting() const;
    [[nodiscard]] bool hasChosenCompletion() const;
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] bool recalls(int key) const;

    QLabel* m_mark = nullptr;
    QToolButton* m_clear = nullptr;
    QCompleter* m_completer = nullptr;
    State m_state = State::Valid;
    bool m_setting = false; //!< the text changes, but not by the user
};

} // namespace trailscope::ui
