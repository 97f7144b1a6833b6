package org.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {
    /** Each slot is written {@code marker:role=words}, with {@code -} for what is empty. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        VERB      ; support                                  ; support        ; -:object=-
        VERB      ; stand with                               ; stand          ; with:object=-
        VERB      ; Pull out of                              ; pull           ; out of:object=-
        VERB      ; provide support to                       ; provide        ; -:-=support to:object=-
        VERB      ; provide [support|aid] to                 ; provide        ; -:-=support,aid to:object=-
        VERB      ; give {object} [support|aid]              ; give           ; -:object=- -:-=support,aid
        VERB      ; blame [] on {object}                     ; blame          ; -:-=- on:object=-
        VERB      ; accuse {object} of                       ; accuse         ; -:object=- of:-=-
        VERB      ; chair [meeting|peace talk] of {participant} ; chair       ; -:-=meeting,peace talk of:participant=-
        VERB      ; run {object:Company | Group}             ; run            ; -:object=Company,Group
        VERB      ; {agent:MilitaryForce|Alliance} leave {place} ; leave      ; subject:agent=MilitaryForce,Alliance -:place=-
        VERB      ; {agent:MilitaryForce} leave              ; leave          ; subject:agent=MilitaryForce -:object=-
        VERB      ; {subject:Person} stand by                ; stand          ; subject:subject=Person by:object=-
        VERB      ; come to the aid of                       ; come           ; to:-=aid of:object=-
        VERB      ; receive aid from {subject}               ; receive        ; -:-=aid from:subject=-
        VERB      ; keep {object} secure                     ; keep           ; -:object=- -:-=secure
        VERB      ; lash out at                              ; lash           ; out at:object=-
        VERB      ; re-elect                                 ; re-elect       ; -:object=-
        NOUN      ; support for                              ; support        ; for:object=-
        NOUN      ; airport                                  ; airport        ;
        NOUN      ; special operations forces                ; special operations forces ;
        NOUN      ; memorandum of understanding with {participant} ; memorandum ; of:-=understanding with:participant=-
        NOUN      ; attack on {object} over                  ; attack         ; on:object=- over:-=-
        ADJECTIVE ; loyal to                                 ; loyal          ; to:object=-
        ADJECTIVE ; {subject}-backed                         ; -backed        ; -:subject=-
        ADJECTIVE ; {object}-based                           ; -based         ; -:object=-
        ADJECTIVE ; {subject}-led {object:Operation}         ; -led           ; -:subject=- -:object=Operation
        TITLE     ; Secretary-General                        ; secretary general ;
        TITLE     ; editor in chief                          ; editor in chief ;
        TITLE     ; reporter {object:Organization}           ; reporter       ; -:object=Organization
        PATTERN   ; {subject} , based  in {object}           ; {subject} , based in {object} ;
        """)
    void readsHeadAndSlots(Construction construction, String form, String head, String slots) {
        Frame frame = Frame.parse(form, construction);

        assertThat(frame.head()).isEqualTo(head);
        assertThat(frame.slots().stream().map(FrameTest::written).collect(Collectors.joining(" ")))
                .isEqualTo(slots == null ? "" : slots);
    }

    private static String written(Frame.Slot slot) {
        return (slot.marker().isEmpty() ? "-" : slot.marker()) + ":"
                + slot.role().orElse("-") + "=" + (slot.words().isEmpty() ? "-" : String.join(",", slot.words()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        VERB      ; ''                       ; an empty form
        VERB      ; {object}                 ; without a head
        VERB      ; provide [support to      ; do not close
        VERB      ; help {object             ; do not close
        VERB      ; help {} with             ; without a role
        ADJECTIVE ; -backed                  ; a hyphen without
        TITLE     ; {object:Organization}    ; a title has words
        TITLE     ; head {object} office     ; a title has words
        """)
    void refusesWhatItCannotRead(Construction construction, String form, String message) {
        assertThatThrownBy(() -> Frame.parse(form, construction))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
